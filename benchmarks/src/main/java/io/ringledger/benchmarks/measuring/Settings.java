package io.ringledger.benchmarks.measuring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * How long and where. Read from system properties of the same name under {@code benchmark.}.
 *
 * @param rounds of each side
 * @param seconds of one round
 * @param warmup seconds before the first round that counts
 * @param pinned whether the server has core 0 and the client core 1 to itself
 * @param directory where data is written: the disk that is measured
 * @param results table to which a row is appended
 */
public record Settings(int rounds, int seconds, int warmup, boolean pinned, Path directory, Path results) {
    public static Settings fromProperties() {
        return new Settings(
                Integer.getInteger("benchmark.rounds", 3),
                Integer.getInteger("benchmark.seconds", 8),
                Integer.getInteger("benchmark.warmup", 10),
                Boolean.parseBoolean(System.getProperty("benchmark.pinned", "true")),
                Path.of(System.getProperty("benchmark.directory", "target/benchmark-data")),
                Path.of(System.getProperty("benchmark.results", "RESULTS.md")));
    }

    public Duration round() {
        return Duration.ofSeconds(seconds);
    }

    public Duration warmUp() {
        return Duration.ofSeconds(warmup);
    }

    /** A directory that nobody has used yet. */
    public Path freshDirectory(String name) throws IOException {
        Files.createDirectories(directory);
        return Files.createTempDirectory(directory.toAbsolutePath(), name + "-");
    }

    @Override
    public String toString() {
        return rounds + " rounds of " + seconds + " s after " + warmup + " s"
                + (pinned ? ", server on core 0, client on core 1" : ", not pinned");
    }
}
