package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One command gives a front-end developer a call center that lives. */
class DemoJourneyTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void callsComeAndGoAndPeopleTakeThemOver(@TempDir Path data) {
        try (PlatformProcess demo = PlatformProcess.onDirectory(data)
                .with("RINGLEDGER_DEMO_ENABLED", "true")
                .with("RINGLEDGER_DEMO_CALLSPERMINUTE", "120")
                .with("RINGLEDGER_SIMULATOR_TIMESCALE", "40")
                .with("RINGLEDGER_VOICE_TRANSCRIPTION", "true")
                .with("RINGLEDGER_VOICE_CONVERSATION", "true")
                .start()) {
            Http http = new Http(demo.url()).login();
            Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
                assertThat(total(http, "/api/v1/agents")).isEqualTo(4);
                assertThat(total(http, "/api/v1/knowledge")).isPositive();
                assertThat(total(http, "/api/v1/calls?direction=inbound")).isGreaterThan(1);
                assertThat(total(http, "/api/v1/calls?status=completed")).isGreaterThan(3);
                assertThat(total(http, "/api/v1/escalations?status=completed")).isPositive();
            });
        }
    }

    private static int total(Http http, String path) {
        return http.get(path).body().at("/pagination/total").asInt();
    }
}
