package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What an operator sees when a start cannot succeed. */
@ExtendWith(Journeys.class)
class StartTest {
    private final PlatformProcess running;

    StartTest(PlatformProcess running) {
        this.running = running;
    }

    @Test
    void aSecondProcessOnTheSameDirectoryIsRefusedInWords() {
        String output = failedStart(PlatformProcess.onDirectory(running.dataDirectory()));
        assertThat(output).contains("RINGLEDGER_DATA_DIR").doesNotContain("\tat ");
        assertThat(new Http(running.url()).get("/health").status()).isEqualTo(200);
    }

    @Test
    void anAccountWithoutItsTokenDoesNotStart(@TempDir Path data) {
        String output = failedStart(PlatformProcess.onDirectory(data)
                .with("TWILIO_ACCOUNT_SID", "AC" + "1".repeat(32))
                .with("TWILIO_AUTH_TOKEN", ""));
        assertThat(output).contains("TWILIO_AUTH_TOKEN").doesNotContain("\tat ");
    }

    @Test
    void aDemoCallsNobodyForReal(@TempDir Path data) {
        String output = failedStart(PlatformProcess.onDirectory(data)
                .with("RINGLEDGER_DEMO_ENABLED", "true")
                .with("TWILIO_ACCOUNT_SID", "AC" + "1".repeat(32)));
        assertThat(output).contains("TWILIO_ACCOUNT_SID").doesNotContain("\tat ");
    }

    private static String failedStart(PlatformProcess.Launch launch) {
        try (PlatformProcess second = launch.launch(PlatformProcess.freePort())) {
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> !second.isAlive());
            assertThat(second.stop()).isEqualTo(1);
            return second.output();
        }
    }
}
