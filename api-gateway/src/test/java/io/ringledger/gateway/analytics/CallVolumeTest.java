package io.ringledger.gateway.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.analytics.AnalyticsQuery.MeasureCallVolume;
import io.ringledger.api.analytics.Interval;
import io.ringledger.gateway.GatewayTest;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.Direction;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The volume of calls in the manager document's words; the platform behind it answers two periods. */
class CallVolumeTest extends GatewayTest {
    @Test
    void periodsAreNamedByTheirBeginning() {
        JsonNode days = body(
                get("from_date=2026-11-01&to_date=2026-11-02").expectStatus().isOk());
        assertThat(days.propertyNames()).containsExactly("data");
        assertThat(days.at("/data/0").toString())
                .isEqualTo("{\"period\":\"2026-11-01\",\"total_calls\":5,\"inbound_calls\":2,\"outbound_calls\":3,"
                        + "\"completed_calls\":3,\"escalated_calls\":1}");
        assertThat(days.at("/data/1/total_calls").asInt()).isZero();
        assertThat(asked())
                .isEqualTo(new MeasureCallVolume(
                        Instant.parse("2026-11-01T00:00:00Z"),
                        Instant.parse("2026-11-02T23:59:59.999999999Z"),
                        Interval.DAY,
                        ZoneOffset.UTC,
                        null,
                        null));
    }

    @Test
    void daysAreThoseOfTheZone() {
        JsonNode hours =
                body(get("from_date=2026-11-01&to_date=2026-11-01T12:00:00&interval=hour&business_id=business_7"
                                + "&direction=inbound&time_zone=Europe/Berlin")
                        .expectStatus()
                        .isOk());
        assertThat(hours.at("/data/0/period").asString()).isEqualTo("2026-11-01T00:00:00+01:00");
        assertThat(asked())
                .isEqualTo(new MeasureCallVolume(
                        Instant.parse("2026-10-31T23:00:00Z"),
                        Instant.parse("2026-11-01T11:00:00Z"),
                        Interval.HOUR,
                        ZoneId.of("Europe/Berlin"),
                        new BusinessId("business_7"),
                        Direction.INBOUND));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "from_date=2026-11-01",
                "to_date=2026-11-01",
                "from_date=2026-11-02&to_date=2026-11-01",
                "from_date=yesterday&to_date=2026-11-01",
                "from_date=2026-11-01&to_date=2026-11-02&interval=quarter",
                "from_date=2026-11-01&to_date=2026-11-02&direction=up",
                "from_date=2026-11-01&to_date=2026-11-02&business_id=a%20b",
                "from_date=2026-11-01&to_date=2026-11-02&time_zone=Moon/Base",
                "from_date=2026-01-01&to_date=2026-12-31&interval=hour",
                "from_date=0001-01-01&to_date=9999-01-01&interval=month"
            })
    void nonsenseIsRefused(String query) {
        get(query)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.error.code")
                .isEqualTo("VALIDATION_ERROR");
    }

    private MeasureCallVolume asked() {
        return (MeasureCallVolume) Objects.requireNonNull(platform.lastMeasured());
    }

    private ResponseSpec get(String query) {
        return signedIn().get().uri("/api/v1/analytics/call-volume?" + query).exchange();
    }

    private static JsonNode body(ResponseSpec answer) {
        return JsonMapper.shared()
                .readTree(Objects.requireNonNull(
                        answer.expectBody(String.class).returnResult().getResponseBody()));
    }
}
