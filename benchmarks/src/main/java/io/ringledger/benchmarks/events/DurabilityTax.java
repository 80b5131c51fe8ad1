package io.ringledger.benchmarks.events;

import io.ringledger.embedded.events.Durability;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/**
 * P2: commands per second with every commit synced, over the same engine acknowledging once written; 64 clients, in
 * turns. Arguments: directory (default {@code target}), rounds (5), seconds per round (30).
 */
final class DurabilityTax {

    private DurabilityTax() {}

    public static void main(String[] arguments) throws Exception {
        var directory = arguments.length > 0 ? Path.of(arguments[0]) : Path.of("target");
        var rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        var seconds = arguments.length > 2 ? Long.parseLong(arguments[2]) : 30;
        Files.createDirectories(directory);
        var data = Files.createTempDirectory(directory, "durability-tax");
        try (var synced = Contender.ours(data.resolve("synced"), Durability.SYNCED);
                var written = Contender.ours(data.resolve("written"), Durability.WRITTEN)) {
            synced.warmUp(seconds);
            written.warmUp(seconds);
            for (var round = 0; round < rounds; round++) {
                synced.round(seconds);
                written.round(seconds);
            }
            report(data, synced, written, rounds);
        }
    }

    private static void report(Path data, Contender synced, Contender written, int rounds) throws Exception {
        var bare = BareSync.medianMillis(data);
        var ratios = IntStream.range(0, rounds)
                .mapToObj(round -> synced.perSecond(round) / written.perSecond(round))
                .sorted()
                .toList();
        var out = System.out;
        out.printf("bare 4 KiB write + fdatasync: median %.3f ms%s%n%n", bare, bare < 0.1 ? " (does not sync)" : "");
        out.println("| engine | acknowledged when | commands/s | min-max | p50 ms | p99 ms | max ms |");
        out.println("|---|---|---|---|---|---|---|");
        out.println(synced.row());
        out.println(written.row());
        out.printf(
                "%nP2 = %.2f (%.2f-%.2f), synced / written%n",
                ratios.get(rounds / 2), ratios.getFirst(), ratios.getLast());
    }
}
