package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Erases many people, one request each, and looks for all of them in every file. Not part of the build:
 * {@code -Dringledger.erasure.subjects=1000}.
 */
@EnabledIfSystemProperty(named = "ringledger.erasure.subjects", matches = "[0-9]+")
class ErasureOfManyTest {
    private static final String GDPR = "/api/v1/compliance/gdpr";
    private static final int SUBJECTS = Integer.getInteger("ringledger.erasure.subjects", 0);

    @TempDir
    Path data;

    @Test
    void noneLeavesATrace() throws IOException {
        List<Caller> callers =
                IntStream.rangeClosed(1, SUBJECTS).mapToObj(Caller::of).toList();
        List<String> secrets =
                callers.stream().flatMap(caller -> caller.secrets().stream()).toList();
        Traces traces = new Traces(secrets);
        try (PlatformProcess platform = PlatformProcess.onDirectory(data)
                .with("RINGLEDGER_VOICE_TRANSCRIPTION", "true")
                .start()) {
            Http http = new Http(platform.url()).login();
            callers.parallelStream().forEach(caller -> {
                String id = caller.ring(http);
                caller.say(http, 3);
                http.post("/api/v1/calls/" + id + "/notes", Map.of("note", caller.written()));
                caller.hangUp(http);
            });
            Awaitility.await()
                    .during(Duration.ofSeconds(3))
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> true);
            assertThat(traces.in(data)).as("before").hasSize(secrets.size());

            Instant begun = Instant.now();
            List<String> requests = callers.parallelStream()
                    .map(caller -> http.post(GDPR + "/request-deletion", Map.of("phone_number", caller.number()))
                            .body()
                            .path("id")
                            .asString())
                    .toList();
            Instant asked = Instant.now();
            for (String request : requests) {
                Awaitility.await()
                        .atMost(Duration.ofMinutes(20))
                        .until(
                                () -> http.get(GDPR + "/requests/" + request)
                                        .body()
                                        .path("status")
                                        .asString(""),
                                "completed"::equals);
            }
            Instant done = Instant.now();
            var found = traces.in(data);
            var _ = platform.stop();
            var afterwards = traces.in(data);
            report(begun, asked, done, found.size() + afterwards.size());
            assertThat(found).isEmpty();
            assertThat(afterwards).isEmpty();
        }
        assertThat(VerifiedLog.in(data).exitCode()).isZero();
    }

    private void report(Instant begun, Instant asked, Instant done, int traces) throws IOException {
        long bytes;
        try (var files = Files.walk(data)) {
            bytes = files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
        Files.writeString(
                Path.of("target", "erasure-of-many.txt"),
                "subjects %d, asked in %d ms, all erased after %d ms, %d bytes in files, texts found again %d%n"
                        .formatted(
                                SUBJECTS,
                                Duration.between(begun, asked).toMillis(),
                                Duration.between(begun, done).toMillis(),
                                bytes,
                                traces));
    }
}
