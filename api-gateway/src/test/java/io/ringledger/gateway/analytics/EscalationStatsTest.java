package io.ringledger.gateway.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.analytics.AnalyticsQuery.MeasureCallVolume;
import io.ringledger.gateway.GatewayTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Escalations in numbers; the platform behind it answers two periods. */
class EscalationStatsTest extends GatewayTest {
    @Test
    void theNumbersOfARange() {
        JsonNode stats = body(
                get("from_date=2026-11-01&to_date=2026-11-02").expectStatus().isOk());
        assertThat(stats.toString())
                .isEqualTo("{\"total_escalations\":3,\"escalation_rate\":20.0,\"by_trigger_type\":["
                        + "{\"trigger_type\":\"keyword\",\"count\":2,\"percentage\":66.67},"
                        + "{\"trigger_type\":\"manual\",\"count\":1,\"percentage\":33.33}],"
                        + "\"by_status\":{\"pending\":1,\"in_progress\":0,\"completed\":2,\"cancelled\":0},"
                        + "\"average_resolution_time\":45.25,\"trends\":["
                        + "{\"period\":\"2026-11-01\",\"escalation_count\":3,\"escalation_rate\":20.0},"
                        + "{\"period\":\"2026-11-02\",\"escalation_count\":0,\"escalation_rate\":0.0}]}");
    }

    @Test
    void whereNothingIsSaidItIsTheLastSevenDays() {
        get("").expectStatus().isOk();
        var asked = (MeasureCallVolume) Objects.requireNonNull(platform.lastMeasured());
        assertThat(Duration.between(asked.from(), asked.to())).isEqualTo(Duration.ofDays(7));
        assertThat(asked.to()).isBetween(Instant.now().minusSeconds(60), Instant.now());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from_date=2026-11-02&to_date=2026-11-01",
                "from_date=soon",
                "to_date=2026-13-01",
                "business_id=a%20b",
                "interval=year",
                "time_zone=Mars"
            })
    void nonsenseIsRefused(String query) {
        get(query)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.error.code")
                .isEqualTo("VALIDATION_ERROR");
    }

    private ResponseSpec get(String query) {
        return signedIn().get().uri("/api/v1/analytics/escalations?" + query).exchange();
    }

    private static JsonNode body(ResponseSpec answer) {
        return JsonMapper.shared()
                .readTree(Objects.requireNonNull(
                        answer.expectBody(String.class).returnResult().getResponseBody()));
    }
}
