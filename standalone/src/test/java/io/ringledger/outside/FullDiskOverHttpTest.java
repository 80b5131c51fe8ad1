package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.outside.Http.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk of the data directory is full for a while. */
class FullDiskOverHttpTest {
    private static final int MEGABYTES = 64;
    /** What is left when the ballast is on board. */
    private static final int ROOM = 1 << 20;

    private static final int MOST_CALLS = 5_000;

    @TempDir
    Path disk;

    @TempDir
    Path output;

    private final Acknowledged acknowledged = new Acknowledged();
    private int markers;

    @Test
    void whatIsRefusedSaysSoWhatWasAcknowledgedStaysAndItGoesOnWithoutARestart() throws IOException {
        try (SmallDisk mounted = SmallDisk.mount(disk, MEGABYTES)) {
            Path ballast = disk.resolve("ballast");
            int port = PlatformProcess.freePort();
            try (PlatformProcess platform = launch().start(port)) {
                Http http = new Http(platform.url()).login();
                initiate(http);
                mounted.fill(ballast, ROOM);

                Answer refusal = initiateUntilRefused(http);
                assertThat(refusal.status()).isEqualTo(503);
                assertThat(refusal.body().path("error").path("code").asString()).isEqualTo("STORAGE_UNAVAILABLE");
                Awaitility.await().untilAsserted(() -> {
                    Answer health = http.get("/health");
                    assertThat(health.status()).isEqualTo(503);
                    assertThat(health.body().path("status").asString()).isEqualTo("degraded");
                });
                assertThat(http.get("/api/v1/config/business").status()).isEqualTo(200);
                assertThat(http.get("/api/v1/calls").status())
                        .as("that somebody read it cannot be remembered (ADR 25)")
                        .isEqualTo(503);

                Files.delete(ballast);
                Awaitility.await()
                        .atMost(Duration.ofSeconds(10))
                        .until(() -> http.get("/health").status() == 200);
                assertThat(initiate(http).ok()).isTrue();
                acknowledged.verify(http);
                assertThat(acknowledged.lost()).isEmpty();
                platform.kill();
            }
            try (PlatformProcess platform = launch().start(port)) {
                acknowledged.verify(new Http(platform.url()).login());
            }
            assertThat(acknowledged.lost()).isEmpty();
            assertThat(acknowledged.doubled()).isEmpty();
        }
    }

    /** What it prints goes elsewhere: a log that nobody can write is another test. */
    private PlatformProcess.Launch launch() {
        return PlatformProcess.onDirectory(output).with("RINGLEDGER_DATA_DIR", disk.toString());
    }

    private Answer initiateUntilRefused(Http http) {
        for (int call = 0; call < MOST_CALLS; call++) {
            Answer answer = initiate(http);
            if (!answer.ok()) {
                return answer;
            }
        }
        throw new AssertionError("the disk does not fill up");
    }

    private Answer initiate(Http http) {
        String marker = "m" + markers++;
        Answer answer = http.post(
                "/api/v1/calls/initiate",
                Map.of(
                        "to_number",
                        "+1212555%04d".formatted(markers % 10_000),
                        "metadata",
                        Map.of("marker", marker, "padding", "x".repeat(2_000))));
        if (answer.ok()) {
            acknowledged.initiated(answer.body().path("call").path("id").asString(), marker);
        }
        return answer;
    }
}
