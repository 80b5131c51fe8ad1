package io.ringledger.gateway.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.analytics.Interval;
import io.ringledger.api.campaigns.CampaignQuery.MeasureCampaign;
import io.ringledger.api.campaigns.CampaignQuery.TestedVariant;
import io.ringledger.api.campaigns.SplitResults.Count;
import io.ringledger.gateway.GatewayTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came of campaigns, in the words of two documents. */
class CampaignResultsTest extends GatewayTest {
    private static final List<Map<String, Object>> TWO =
            List.of(Map.of("name", "short", "weight", 40, "template_id", "t1"), Map.of("name", "long", "weight", 60));

    @Test
    void performanceIsTotalsRatesAndASeries() {
        String id = made();
        JsonNode shown = data(get(id, "performance?from_date=2026-11-28&to_date=2026-11-28T12:30:00Z&interval=hour"));
        assertThat(shown.path("campaign_id").asString()).isEqualTo(id);
        assertThat(shown.path("from").asString()).isEqualTo("2026-11-28T00:00:00Z");
        assertThat(shown.path("until").asString()).isEqualTo("2026-11-28T13:00:00Z");
        JsonNode totals = shown.path("totals");
        assertThat(totals.path("attempts").asInt()).isEqualTo(12);
        assertThat(totals.path("under_way").asInt()).isEqualTo(1);
        assertThat(totals.path("answered").asInt()).isEqualTo(6);
        assertThat(totals.path("answered_by_people").asInt()).isEqualTo(4);
        assertThat(totals.path("answered_by_machines").asInt()).isEqualTo(2);
        assertThat(totals.at("/outcomes/no_answer").asInt()).isEqualTo(4);
        assertThat(totals.at("/dispositions/success").asInt()).isEqualTo(1);
        assertThat(totals.at("/refused_by_rule/calling_hours").asInt()).isEqualTo(3);
        assertThat(totals.path("talk_seconds").asInt()).isEqualTo(120);
        assertThat(shown.at("/rates/answer_rate").asDouble()).isEqualTo(0.6);
        assertThat(shown.at("/rates/contact_rate").asDouble()).isEqualTo(0.4);
        assertThat(shown.at("/rates/abandonment_rate").asDouble()).isZero();
        assertThat(shown.at("/rates/conversion_rate").asDouble()).isEqualTo(0.25);
        assertThat(shown.at("/rates/average_talk_seconds").asDouble()).isEqualTo(30);
        assertThat(shown.at("/series/0/period").asString()).isEqualTo("2026-11-28T00:00:00Z");
        assertThat(shown.at("/series/0/attempts").asInt()).isEqualTo(12);
        assertThat(shown.at("/series/0/refusals").asInt()).isEqualTo(3);
        MeasureCampaign asked = Objects.requireNonNull(platform.lastMeasuredCampaign());
        assertThat(asked.interval()).isEqualTo(Interval.HOUR);
        assertThat(asked.from()).isEqualTo(Instant.parse("2026-11-28T00:00:00Z"));
        assertThat(asked.to()).isEqualTo(Instant.parse("2026-11-28T12:30:00Z"));
    }

    @Test
    void ofOneVariantNobodyKnowsWhatGatesRefused() {
        String id = tested();
        JsonNode shown = data(get(id, "performance?variant=long"));
        assertThat(shown.path("variant").asString()).isEqualTo("long");
        assertThat(shown.path("totals").has("refusals")).isFalse();
        assertThat(shown.path("totals").has("refused_by_rule")).isFalse();
        assertThat(shown.at("/series/0/period").asString()).isEqualTo("2026-11-28");
        assertThat(Objects.requireNonNull(platform.lastMeasuredCampaign()).variant())
                .isEqualTo(new TestedVariant(1, "long"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from_date=tomorrow",
                "from_date=2026-11-28&to_date=2026-11-27",
                "from_date=2026-01-01&to_date=2026-11-27&interval=hour",
                "from_date=1999-01-01&to_date=2026-11-27",
                "interval=minute",
                "variant=none"
            })
    void nonsenseIsRefused(String query) {
        get(tested(), "performance?" + query).expectStatus().isBadRequest();
    }

    @Test
    void variantsAreComparedOnceThereIsEnough() {
        String id = tested();
        platform.count(Map.of("short", new Count(900, 300, 30), "long", new Count(900, 300, 60)));
        JsonNode shown = data(get(id, "ab-test"));
        assertThat(shown.path("number").asInt()).isEqualTo(1);
        assertThat(shown.path("confidence").asDouble()).isEqualTo(0.95);
        assertThat(shown.path("verdict").asString()).isEqualTo("difference_shown");
        assertThat(shown.path("significant").asBoolean()).isTrue();
        assertThat(shown.at("/variants/0/name").asString()).isEqualTo("short");
        assertThat(shown.at("/variants/0/template_id").asString()).isEqualTo("t1");
        assertThat(shown.at("/variants/0/rate").asDouble()).isEqualTo(0.1);
        assertThat(shown.at("/variants/0/bounds/low").asDouble()).isBetween(0.07, 0.1);
        assertThat(shown.at("/difference/of").asString()).isEqualTo("long");
        assertThat(shown.at("/difference/over").asString()).isEqualTo("short");
        assertThat(shown.at("/difference/rate").asDouble()).isEqualTo(0.1);
        assertThat(shown.at("/difference/bounds/low").asDouble()).isPositive();
    }

    @Test
    void ofFewNothingIsConcluded() {
        String id = tested();
        platform.count(Map.of("short", new Count(9, 3, 3)));
        JsonNode shown = data(get(id, "ab-test"));
        assertThat(shown.path("verdict").asString()).isEqualTo("not_enough");
        assertThat(shown.path("least_reached").asInt()).isEqualTo(100);
        assertThat(shown.has("significant")).isFalse();
        assertThat(shown.has("difference")).isFalse();
        assertThat(shown.at("/variants/1").has("rate")).isFalse();
    }

    @Test
    void whoTriesNothingHasNoResults() {
        JsonNode refused = body(get(made(), "ab-test").expectStatus().isNotFound());
        assertThat(refused.at("/error/code").asString()).isEqualTo("CAMPAIGN_HAS_NO_TEST");
        for (String what : List.of("performance", "ab-test", "omnichannel")) {
            get("campaign_1", what).expectStatus().isNotFound();
        }
    }

    @Test
    void callsAreAllThatIsCountedOverAllChannels() {
        String id = made();
        signedIn()
                .put()
                .uri("/campaigns/" + id + "/channels")
                .bodyValue(Map.of("channels", List.of("voice", "whatsapp")))
                .exchange()
                .expectStatus()
                .isOk();
        JsonNode shown = body(get(id, "omnichannel").expectStatus().isOk());
        assertThat(shown.path("campaign_id").asString()).isEqualTo(id);
        assertThat(shown.path("name").asString()).isEqualTo("Sale");
        assertThat(shown.at("/channels/1").asString()).isEqualTo("whatsapp");
        assertThat(shown.at("/metrics/total_sent").asInt()).isEqualTo(11);
        assertThat(shown.at("/metrics/responses").asInt()).isEqualTo(4);
        assertThat(shown.at("/metrics/conversions").asInt()).isEqualTo(1);
        assertThat(shown.at("/metrics/by_channel/voice/total_sent").asInt()).isEqualTo(11);
        assertThat(shown.at("/metrics/unserved/0").asString()).isEqualTo("whatsapp");
    }

    private String made() {
        return data(signedIn()
                        .post()
                        .uri("/campaigns")
                        .bodyValue(Map.of("name", "Sale"))
                        .exchange())
                .path("id")
                .asString();
    }

    private String tested() {
        String id = made();
        signedIn()
                .post()
                .uri("/campaigns/" + id + "/ab-test")
                .bodyValue(Map.of("variants", TWO))
                .exchange()
                .expectStatus()
                .isOk();
        return id;
    }

    private ResponseSpec get(String id, String what) {
        return signedIn().get().uri("/campaigns/" + id + "/" + what).exchange();
    }

    private static JsonNode data(ResponseSpec answer) {
        return body(answer.expectStatus().is2xxSuccessful()).path("data");
    }

    private static JsonNode body(ResponseSpec answer) {
        byte[] json = answer.expectBody().returnResult().getResponseBody();
        return JsonMapper.shared().readTree(Objects.requireNonNull(json));
    }
}
