package io.ringledger.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * What {@code ./run verify-log} says of a data directory.
 *
 * @param exitCode 0 intact, 1 damaged, 2 not checked
 */
record VerifiedLog(int exitCode, String text) {
    static VerifiedLog in(Path dataDirectory) {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.ringledger.standalone.audit.LogTool",
                        "verify-log"))
                .redirectErrorStream(true);
        builder.environment().put("RINGLEDGER_DATA_DIR", dataDirectory.toString());
        try {
            Process process = builder.start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new VerifiedLog(process.waitFor(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
