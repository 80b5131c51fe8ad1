package io.ringledger.benchmarks.events;

import io.ringledger.embedded.events.Durability;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Engines side by side under the same load, in turns, each in a fresh file. Arguments: directory (default: a temporary
 * one in the working directory), rounds (5), seconds per round (10). Prints a table.
 */
final class EngineComparison {

    private EngineComparison() {}

    public static void main(String[] arguments) throws Exception {
        var directory = arguments.length > 0 ? Path.of(arguments[0]) : Path.of("target");
        var rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        var seconds = arguments.length > 2 ? Long.parseLong(arguments[2]) : 10;
        Files.createDirectories(directory);
        var data = Files.createTempDirectory(directory, "engines");
        var contenders = List.of(
                Contender.ours(data.resolve("synced"), Durability.SYNCED),
                Contender.ours(data.resolve("written"), Durability.WRITTEN),
                Contender.h2(data.resolve("h2-synced"), true),
                Contender.h2(data.resolve("h2-written"), false),
                Contender.plainLog(data));
        for (var contender : contenders) {
            contender.warmUp(seconds);
        }
        for (var round = 0; round < rounds; round++) {
            for (var contender : contenders) {
                contender.round(seconds);
            }
        }
        report(System.out, data, contenders);
        contenders.forEach(Contender::close);
    }

    private static void report(PrintStream out, Path data, List<Contender> contenders) throws Exception {
        out.printf("bare 4 KiB write + fdatasync: median %.3f ms%n%n", BareSync.medianMillis(data));
        out.println("| engine | acknowledged when | commands/s | min-max | p50 ms | p99 ms | max ms |");
        out.println("|---|---|---|---|---|---|---|");
        contenders.forEach(contender -> out.println(contender.row()));
    }
}
