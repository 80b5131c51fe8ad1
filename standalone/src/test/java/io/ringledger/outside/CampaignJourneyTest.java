package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.outside.Http.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** A campaign from draft to end, by hand and by the clock. Whom it dials is tried elsewhere. */
@ExtendWith(Journeys.class)
class CampaignJourneyTest {
    private static final Duration SOON = Duration.ofMillis(1_500);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

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
