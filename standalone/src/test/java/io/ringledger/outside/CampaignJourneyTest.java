package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.outside.Http.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** A campaign from draft to end, by hand and by the clock, and what it achieved. How it survives is tried elsewhere. */
@ExtendWith(Journeys.class)
class CampaignJourneyTest {
    private static final Duration SOON = Duration.ofMillis(1_500);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** The last digit says what the callee does. */
    private static final int TALKS = 7310;

    private static final int BUSY = 7317;
    private static final int UNASKED = 7311;

    private final Http http;

    CampaignJourneyTest(PlatformProcess platform) {
        http = new Http(platform.url()).login();
    }

    @Test
    void aCampaignIsRunByHand() {
        String one = made(Map.of("name", "By hand", "settings", Map.of("mode", "ai")));
        assertThat(status(one)).isEqualTo("draft");
        assertThat(data(http.post(one + "/start", null)).path("status").asString())
                .isEqualTo("running");
        JsonNode standing = data(http.get(one + "/status"));
        assertThat(standing.path("may_dial").asBoolean()).isTrue();
        assertThat(standing.path("since").asString())
                .isEqualTo(standing.path("started_at").asString());
        assertThat(refused(http.delete(one))).isEqualTo("CAMPAIGN_RUNNING");
        assertThat(data(http.post(one + "/pause", null)).path("paused_for").asString())
                .isEqualTo("requested");
        assertThat(refused(http.post(one + "/pause", null))).isEmpty();
        data(http.post(one + "/resume", null));
        data(http.post(one + "/settings", Map.of("concurrent_calls", 3)));
        assertThat(data(http.post(one + "/stop", null)).path("status").asString())
                .isEqualTo("stopped");
        assertThat(refused(http.post(one + "/resume", null))).isEqualTo("CAMPAIGN_NOT_PAUSED");
        JsonNode again = data(http.post(one + "/start", null));
        assertThat(again.path("status").asString()).isEqualTo("running");
        assertThat(again.at("/settings/concurrent_calls").asInt()).isEqualTo(3);
        data(http.post(one + "/stop", null));

        JsonNode copy = data(http.post(one + "/duplicate", null));
        assertThat(copy.path("status").asString()).isEqualTo("draft");
        assertThat(copy.at("/settings/concurrent_calls").asInt()).isEqualTo(3);
        assertThat(one).endsWith(copy.path("copy_of").asString());
        data(http.delete(one));
        assertThat(http.get(one).status()).isEqualTo(404);
        assertThat(http.get("/campaigns/" + copy.path("id").asString()).status())
                .isEqualTo(200);
    }

    @Test
    void theClockStartsAndEndsIt() {
        String one = made(Map.of("name", "By the clock"));
        JsonNode hours = data(http.put(one + "/schedule", Map.of("starts_at", soon())));
        assertThat(hours.path("status").asString()).isEqualTo("scheduled");
        await(one, "running");
        assertThat(refused(http.put(one + "/schedule", Map.of("starts_at", soon()))))
                .isEqualTo("CAMPAIGN_BEGUN");
        data(http.put(one + "/schedule", Map.of("ends_at", soon())));
        await(one, "completed");
        JsonNode over = data(http.get(one));
        assertThat(over.path("completed_for").asString()).isEqualTo("schedule_ended");
        assertThat(refused(http.post(one + "/start", null))).isEqualTo("CAMPAIGN_OVER");
        assertThat(http.put(one + "/schedule", Map.of("ends_at", "2025-01-01T00:00:00Z"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void whoeverChangesAnOldVersionIsTold() {
        String one = made(Map.of("name", "Versions"));
        String tag = http.get(one).headers().get("etag");
        data(http.put(one, Map.of("name", "Versions, newer")));
        Map<String, String> expected = Map.of("Content-Type", "application/json", "If-Match", String.valueOf(tag));
        Answer late = http.exchange("PUT", one, expected, "{\"name\":\"Versions, older\"}");
        assertThat(late.status()).as(late.toString()).isEqualTo(412);
        assertThat(data(http.get(one)).path("name").asString()).isEqualTo("Versions, newer");
    }

    @Test
    void threeDocumentsShowTheSameCampaign() {
        Answer made = http.post("/api/v1/campaigns", Map.of("name", "Three documents"));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        long id = made.body().path("id").asLong();
        Answer set = http.put(
                "/campaigns/" + id + "/channels",
                Map.of("channels", List.of("whatsapp"), "settings", Map.of("whatsapp", Map.of("template", "t1"))));
        assertThat(set.body().path("channels").size()).as(set.toString()).isEqualTo(1);
        JsonNode listed = http.get("/campaigns?search=three&status=draft").body();
        assertThat(listed.at("/meta/total").asInt()).isEqualTo(1);
        assertThat(listed.at("/data/0/channel_settings/whatsapp/template").asString())
                .isEqualTo("t1");
        Answer scheduled = http.post(
                "/api/v1/automation/schedule-campaign",
                Map.of("campaign_id", id, "scheduled_time", "2199-02-01T10:00:00Z"));
        assertThat(scheduled.body().path("status").asString())
                .as(scheduled.toString())
                .isEqualTo("scheduled");
        JsonNode stats = http.get("/api/v1/campaigns/stats").body();
        assertThat(stats.at("/by_status/scheduled").asInt()).isPositive();
        assertThat(http.delete("/api/v1/campaigns?id=" + id).status()).isEqualTo(200);
        assertThat(http.get("/campaigns/" + id).status()).isEqualTo(404);
    }

    /** One lead talks, one is busy, one has not consented to an artificial voice. */
    @Test
    void whatItAchievedIsCounted() {
        Daytime day = Daytime.now();
        String one = made(Map.of(
                "name",
                "Results",
                "channels",
                List.of("voice", "email"),
                "settings",
                Map.of("mode", "ai", "marketing", false, "retry", Map.of("attempts", 1, "rules", List.of()))));
        data(http.post(
                one + "/ab-test",
                Map.of(
                        "variants",
                        List.of(Map.of("name", "short", "weight", 50), Map.of("name", "long", "weight", 50)))));
        for (int number : List.of(TALKS, BUSY)) {
            Answer consent = http.post(
                    "/api/v1/compliance/gdpr/consents",
                    Map.of("type", "artificial_voice", "value", true, "phone_number", day.number(number)));
            assertThat(consent.ok()).as(consent.toString()).isTrue();
        }
        Answer leads = http.post(
                one + "/leads",
                Map.of(
                        "leads",
                        List.of(TALKS, BUSY, UNASKED).stream()
                                .map(number -> Map.of("phone", day.number(number)))
                                .toList()));
        assertThat(leads.ok()).as(leads.toString()).isTrue();
        data(http.post(one + "/start", null));
        awaitTotals(one, totals -> {
            assertThat(totals.at("/outcomes/reached").asInt()).isEqualTo(1);
            assertThat(totals.at("/outcomes/busy").asInt()).isEqualTo(1);
            assertThat(totals.at("/refused_by_rule/artificial_voice").asInt()).isEqualTo(1);
            assertThat(totals.path("attempts").asInt()).isEqualTo(2);
            assertThat(totals.path("talk_seconds").asInt()).isPositive();
            assertThat(totals.path("conversions").asInt()).isZero();
        });
        data(http.post(one + "/stop", null));

        JsonNode call =
                http.get("/api/v1/calls?search=%04d".formatted(TALKS)).body().at("/calls/0");
        data(http.put("/calls/" + call.path("id").asString() + "/disposition", Map.of("disposition", "success")));
        awaitTotals(one, totals -> {
            assertThat(totals.path("conversions").asInt()).isEqualTo(1);
            assertThat(totals.at("/dispositions/success").asInt()).isEqualTo(1);
        });
        JsonNode shown = data(http.get(one + "/performance?interval=hour"));
        assertThat(shown.at("/rates/contact_rate").asDouble()).isEqualTo(0.5);
        assertThat(shown.at("/rates/conversion_rate").asDouble()).isEqualTo(1);
        assertThat(sum(shown.path("series"), "attempts")).isEqualTo(2);
        JsonNode test = data(http.get(one + "/ab-test"));
        assertThat(test.path("verdict").asString()).isEqualTo("not_enough");
        assertThat(sum(test.path("variants"), "attempts")).isEqualTo(2);
        assertThat(sum(test.path("variants"), "conversions")).isEqualTo(1);
        JsonNode metrics = http.get(one + "/omnichannel").body().path("metrics");
        assertThat(metrics.path("total_sent").asInt()).isEqualTo(2);
        assertThat(metrics.path("responses").asInt()).isEqualTo(1);
        assertThat(metrics.path("conversions").asInt()).isEqualTo(1);
        assertThat(metrics.at("/unserved/0").asString()).isEqualTo("email");
    }

    private void awaitTotals(String campaign, Consumer<JsonNode> asExpected) {
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> asExpected.accept(
                        data(http.get(campaign + "/performance")).path("totals")));
    }

    private static long sum(JsonNode entries, String field) {
        return entries.valueStream()
                .mapToLong(entry -> entry.path(field).asLong())
                .sum();
    }

    private void await(String campaign, String status) {
        Awaitility.await().atMost(PATIENCE).until(() -> status(campaign), status::equals);
    }

    private static String soon() {
        return Instant.now().plus(SOON).toString();
    }

    private String made(Map<String, Object> body) {
        Answer answer = http.post("/campaigns", body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return "/campaigns/" + answer.body().at("/data/id").asString();
    }

    private String status(String campaign) {
        return data(http.get(campaign + "/status")).path("status").asString();
    }

    private static JsonNode data(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 201);
        return answer.body().path("data");
    }

    /** The code of the refusal; empty where it was none. */
    private static String refused(Answer answer) {
        return answer.body().at("/error/code").asString("");
    }
}
