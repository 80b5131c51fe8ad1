package io.ringledger.gateway.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringledger.api.campaigns.CampaignCommand;
import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.FakePlatform;
import io.ringledger.gateway.GatewayTest;
import io.ringledger.gateway.security.Caller;
import io.ringledger.gateway.security.Credential;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.SignInId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Campaigns in the words of three documents. */
class CampaignsTest extends GatewayTest {
    private static final String PATH = "/campaigns";

    @Autowired
    CampaignDesk desk;

    private static final String START = "2199-02-01T10:00:00Z";

    @Test
    void aCampaignIsMadeWithUsualSettingsShownAndListed() {
        JsonNode made =
                data(post(PATH, Map.of("name", " Summer sale ")).expectStatus().isCreated());
        assertThat(made.path("id").asString()).startsWith("campaign_");
        assertThat(made.path("name").asString()).isEqualTo("Summer sale");
        assertThat(made.path("status").asString()).isEqualTo("draft");
        assertThat(made.at("/settings/mode").asString()).isEqualTo("ai");
        assertThat(made.at("/settings/voice").asString()).isEqualTo("artificial");
        assertThat(made.at("/settings/marketing").asBoolean()).isTrue();
        assertThat(made.at("/settings/ring_seconds").asInt()).isEqualTo(25);
        assertThat(made.at("/settings/abandonment_limit").asDouble()).isEqualTo(3);
        assertThat(made.at("/settings/retry/rules/0/after_seconds").asInt()).isEqualTo(900);
        assertThat(made.at("/settings/stop_on_failures/percent").asInt()).isEqualTo(50);
        assertThat(made.at("/schedule/zone").asString()).isEqualTo("UTC");
        assertThat(made.at("/channels/0").asString()).isEqualTo("voice");
        String id = made.path("id").asString();
        assertThat(data(get(PATH + "/" + id).expectStatus().isOk())).isEqualTo(made);
        assertThat(data(get(PATH + "/" + id.substring("campaign_".length())))).isEqualTo(made);
        JsonNode all = body(get(PATH + "?status=draft&search=summer&mode=ai&sort_by=name&per_page=20"));
        assertThat(all.at("/meta/total").asInt()).isEqualTo(1);
        assertThat(all.at("/meta/per_page").asInt()).isEqualTo(20);
        assertThat(all.at("/data/0")).isEqualTo(made);
        assertThat(body(get(PATH + "?status=running")).path("data")).isEmpty();
        delete(PATH + "/" + id).expectStatus().isOk();
        get(PATH + "/" + id).expectStatus().isNotFound();
        delete(PATH + "/" + id).expectStatus().isNotFound();
    }

    @Test
    void partsAreSaidAnewAndSettingsChangedOneByOne() {
        String id = made(Map.of(
                "name", "Sale", "description", "d", "settings", Map.of("mode", "ratio", "ratio", 2, "voice", "agent")));
        JsonNode adjusted = data(post(path(id, "settings"), Map.of("concurrent_calls", 7))
                .expectStatus()
                .isOk());
        assertThat(adjusted.at("/settings/concurrent_calls").asInt()).isEqualTo(7);
        assertThat(adjusted.at("/settings/ratio").asDouble()).isEqualTo(2);
        assertThat(adjusted.at("/settings/mode").asString()).isEqualTo("ratio");
        JsonNode renamed = data(
                put(PATH + "/" + id, Map.of("name", "Sale 2")).expectStatus().isOk());
        assertThat(renamed.path("settings")).isEqualTo(adjusted.path("settings"));
        assertThat(renamed.path("description").asString()).isEqualTo("d");
        JsonNode anew = data(put(
                PATH + "/" + id, Map.of("description", "", "settings", Map.of("budget", Map.of("amount", 12.5)))));
        assertThat(anew.at("/settings/mode").asString()).isEqualTo("ai");
        assertThat(anew.at("/settings/budget/amount").asDouble()).isEqualTo(12.5);
        assertThat(anew.at("/settings/budget/currency").asString()).isEqualTo("USD");
        assertThat(anew.has("description")).isFalse();
        assertThat(anew.path("name").asString()).isEqualTo("Sale 2");
    }

    @Test
    void itIsStartedPausedResumedAndStopped() {
        String id = made(Map.of("name", "Sale"));
        assertThat(status(id).path("reason").asString()).isEqualTo("not_started");
        for (List<String> step : List.of(
                List.of("start", "running"),
                List.of("pause", "paused"),
                List.of("resume", "running"),
                List.of("stop", "stopped"))) {
            JsonNode after =
                    data(post(path(id, step.get(0)), Map.of()).expectStatus().isOk());
            assertThat(after.path("status").asString()).isEqualTo(step.get(1));
            assertThat(status(id).path("status").asString()).isEqualTo(step.get(1));
            assertThat(status(id).path("may_dial").asBoolean())
                    .isEqualTo(step.get(1).equals("running"));
        }
        assertThat(status(id).path("reason").asString()).isEqualTo("stopped");
        assertThat(platform.sent(CampaignCommand.class)).hasSize(5);
    }

    @Test
    void whoSendsACampaignBackMaySayWhereItIsToStand() {
        long id = body(post("/api/v1/campaigns", Map.of("name", "Sale")))
                .path("id")
                .asLong();
        String one = "/api/v1/campaigns?id=" + id;
        JsonNode shown = body(get(one));
        assertThat(body(put(one, shown)).path("status").asString()).isEqualTo("draft");
        assertThat(body(put(one, Map.of("status", "running"))).path("status").asString())
                .isEqualTo("running");
        assertThat(body(put(one, Map.of("name", "Sale 2", "status", "paused")))
                        .path("paused_for")
                        .asString())
                .isEqualTo("requested");
        JsonNode refused = body(put(one, Map.of("name", "Sale 3", "status", "completed"))
                .expectStatus()
                .isBadRequest());
        assertThat(refused.path("details").has("status")).isTrue();
        assertThat(body(get(one)).path("name").asString()).isEqualTo("Sale 2");
        post("/api/v1/campaigns", Map.of("name", "Sale", "status", "running"))
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void hoursAreByTheClockOfTheirZone() {
        String id = made(Map.of("name", "Sale"));
        JsonNode hours = data(put(
                        path(id, "schedule"),
                        Map.of(
                                "starts_at",
                                "2199-07-01T10:00",
                                "ends_at",
                                "2199-07-31",
                                "zone",
                                "America/New_York",
                                "windows",
                                List.of(Map.of("day", "monday", "from", "09:30", "until", "17:00"))))
                .expectStatus()
                .isOk());
        assertThat(hours.path("campaign_id").asString()).isEqualTo(id);
        assertThat(hours.path("status").asString()).isEqualTo("scheduled");
        assertThat(hours.path("starts_at").asString()).isEqualTo("2199-07-01T14:00:00Z");
        assertThat(hours.path("ends_at").asString()).isEqualTo("2199-08-01T03:59:59.999Z");
        assertThat(hours.at("/windows/0/day").asString()).isEqualTo("monday");
        assertThat(hours.at("/windows/0/from").asString()).isEqualTo("09:30");
        assertThat(data(get(path(id, "schedule")))).isEqualTo(hours);
        JsonNode status = status(id);
        assertThat(status.path("reason").asString()).isEqualTo("waits_for_its_start");
        assertThat(status.path("next_window").asString()).isEqualTo("2199-07-01T14:00:00Z");
        JsonNode without = data(put(path(id, "schedule"), Map.of()));
        assertThat(without.path("status").asString()).isEqualTo("draft");
        assertThat(without.path("zone").asString()).isEqualTo("UTC");
    }

    @Test
    void aCopySaysOfWhatAndDoesNotStartByItself() {
        String id = made(Map.of(
                "name",
                "Sale",
                "settings",
                Map.of("priority", 9),
                "schedule",
                Map.of("starts_at", START, "zone", "Europe/Berlin")));
        JsonNode copy = data(signedIn()
                .post()
                .uri(path(id, "duplicate"))
                .exchange()
                .expectStatus()
                .isCreated());
        assertThat(copy.path("copy_of").asString()).isEqualTo(id);
        assertThat(copy.path("name").asString()).isEqualTo("Sale (copy)");
        assertThat(copy.path("status").asString()).isEqualTo("draft");
        assertThat(copy.at("/settings/priority").asInt()).isEqualTo(9);
        assertThat(copy.at("/schedule/zone").asString()).isEqualTo("Europe/Berlin");
        assertThat(copy.path("schedule").has("starts_at")).isFalse();
        JsonNode named = data(post(path(id, "duplicate"), Map.of("name", "Winter sale")));
        assertThat(named.path("name").asString()).isEqualTo("Winter sale");
        post(path("campaign_1", "duplicate"), Map.of()).expectStatus().isNotFound();
    }

    @Test
    void variantsAreTried() {
        String id = made(Map.of("name", "Sale"));
        JsonNode tested = data(post(
                        path(id, "ab-test"),
                        Map.of(
                                "variants",
                                List.of(
                                        Map.of("name", "short", "weight", 40, "template_id", "t1"),
                                        Map.of("name", "long", "weight", 60))))
                .expectStatus()
                .isOk());
        assertThat(tested.at("/ab_test/number").asInt()).isEqualTo(1);
        assertThat(tested.at("/ab_test/variants/0/template_id").asString()).isEqualTo("t1");
    }

    @Test
    void theMultitenantDocumentHasNumbers() {
        JsonNode made = body(
                post("/api/v1/campaigns", Map.of("name", "Sale")).expectStatus().isCreated());
        long id = made.path("id").asLong();
        assertThat(made.path("campaign_id").asString()).isEqualTo("campaign_" + id);
        String one = "/api/v1/campaigns?id=" + id;
        assertThat(body(get(one))).isEqualTo(made);
        JsonNode list = body(get("/api/v1/campaigns"));
        assertThat(list.path("total").asInt()).isEqualTo(1);
        assertThat(list.at("/campaigns/0/id").asLong()).isEqualTo(id);
        assertThat(body(put(one, Map.of("name", "Sale 2"))).path("name").asString())
                .isEqualTo("Sale 2");
        JsonNode scheduled =
                body(post("/api/v1/automation/schedule-campaign", Map.of("campaign_id", id, "scheduled_time", START))
                        .expectStatus()
                        .isOk());
        assertThat(scheduled.path("status").asString()).isEqualTo("scheduled");
        assertThat(scheduled.at("/schedule/starts_at").asString()).isEqualTo(START);
        JsonNode stats = body(get("/api/v1/campaigns/stats"));
        assertThat(stats.path("total_campaigns").asInt()).isEqualTo(1);
        assertThat(stats.at("/by_status/scheduled").asInt()).isEqualTo(1);
        assertThat(stats.at("/by_status/running").asInt()).isZero();
        assertThat(stats.at("/by_mode/ai").asInt()).isEqualTo(1);
        delete(one).expectStatus().isOk();
        JsonNode gone = body(get(one).expectStatus().isNotFound());
        assertThat(gone.path("code").asString()).isEqualTo("CAMPAIGN_NOT_FOUND");
        put("/api/v1/campaigns", Map.of("name", "x")).expectStatus().isBadRequest();
        post(
                        "/api/v1/automation/schedule-campaign",
                        Map.of("campaign_id", 789, "scheduled_time", "2025-02-01T10:00:00Z"))
                .expectStatus()
                .isNotFound();
    }

    @Test
    void channelsAreSetInTheOmnichannelDocumentsWords() {
        String id = made(Map.of("name", "Summer Sale"));
        JsonNode set = body(put(
                        path(id, "channels"),
                        Map.of(
                                "channels",
                                List.of("whatsapp", "email"),
                                "settings",
                                Map.of("whatsapp", Map.of("template", "summer_sale_template"))))
                .expectStatus()
                .isOk());
        assertThat(set.path("campaign_id").asString()).isEqualTo(id);
        assertThat(set.at("/channels/1").asString()).isEqualTo("email");
        assertThat(set.at("/settings/whatsapp/template").asString()).isEqualTo("summer_sale_template");
        JsonNode shown = data(get(PATH + "/" + id));
        assertThat(shown.at("/channel_settings")).isEqualTo(set.path("settings"));
        put(path(id, "channels"), Map.of("channels", List.of("pigeon")))
                .expectStatus()
                .isBadRequest();
        put(path(id, "channels"), Map.of("channels", List.of())).expectStatus().isBadRequest();
        put(path(id, "channels"), Map.of("channels", List.of("sms", "sms")))
                .expectStatus()
                .isBadRequest();
        put(path(id, "channels"), Map.of("channels", List.of("sms"), "settings", Map.of("email", Map.of())))
                .expectStatus()
                .isBadRequest();
    }

    /** Nobody's role has the one without the other; a role that a company defines may. */
    @Test
    void whoMayNotStartOneMaySetNoStart() {
        Caller manager = new Caller(
                UserId.of(1),
                FakePlatform.TENANT,
                Set.of(),
                Set.of(),
                Set.of(Permission.CAMPAIGNS_MANAGE),
                new Credential.SignedIn(SignInId.of(1)),
                Instant.EPOCH,
                Instant.MAX);
        Cause cause = new Cause(FakePlatform.TENANT, "user_1", "POST /campaigns", "req-1");
        Schedule starts = new Schedule(START, null, null, null);
        CampaignBody body = new CampaignBody("Sale", null, null, null, starts, null, null);
        assertThatThrownBy(() -> desk.create(body, manager, cause).block())
                .matches(error -> Rejected.is(error, PlatformRejection.FORBIDDEN));
        assertThatThrownBy(() -> desk.reschedule(CampaignId.of(1), starts, manager, cause)
                        .block())
                .matches(error -> Rejected.is(error, PlatformRejection.FORBIDDEN));
        assertThat(platform.sent(CampaignCommand.class)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nonsense")
    void nonsenseIsRefusedByItsField(String field, Map<String, Object> body) {
        JsonNode refused = body(post(PATH, body).expectStatus().isBadRequest());
        assertThat(refused.at("/error/code").asString()).isEqualTo("VALIDATION_ERROR");
        assertThat(refused.at("/error/details").propertyNames()).containsExactly(field);
        assertThat(platform.sent(CampaignCommand.class)).isEmpty();
    }

    static Stream<Arguments> nonsense() {
        return Stream.of(
                Arguments.of("name", Map.of()),
                Arguments.of("name", Map.of("name", " ")),
                Arguments.of("description", Map.of("name", "a", "description", "x".repeat(2_001))),
                settings("settings.mode", "mode", "telepathy"),
                settings("settings.voice", "voice", "agent", "mode", "ai"),
                settings("settings.ratio", "ratio", 5.1),
                settings("settings.abandonment_limit", "abandonment_limit", 3.01),
                settings("settings.concurrent_calls", "concurrent_calls", 0),
                settings("settings.concurrent_calls", "concurrent_calls", 1.5),
                settings("settings.priority", "priority", 11),
                settings("settings.ring_seconds", "ring_seconds", 14),
                settings("settings.lines", "lines", List.of("5550100")),
                settings("settings.lines", "lines", List.of("[erased]")),
                settings("settings.lines", "lines", List.of("+14155550100", "+14155550100")),
                settings("settings.agents", "agents", List.of("call_7")),
                settings("settings.retry.attempts", "retry", Map.of("attempts", "many")),
                settings("settings.retry", "retry", Map.of("attempts", 101)),
                settings(
                        "settings.retry.rules",
                        "retry",
                        Map.of("rules", List.of(Map.of("outcome", "busy", "after_seconds", 0, "attempts", 1)))),
                settings("settings.stop_on_failures.percent", "stop_on_failures", Map.of("percent", 0)),
                settings("settings.budget.amount", "budget", Map.of("amount", -1)),
                settings("settings.budget.currency", "budget", Map.of("amount", 1, "currency", "QQQ")),
                settings("settings.template_id", "template_id", "no/template"),
                schedule("schedule.zone", "zone", "Mars/Olympus"),
                schedule("schedule.zone", "zone", "+02:00"),
                schedule("starts_at", "starts_at", "tomorrow"),
                schedule("schedule.ends_at", "starts_at", START, "ends_at", START),
                schedule(
                        "schedule.windows.from",
                        "windows",
                        List.of(Map.of("day", "monday", "from", "9:30", "until", "18:00"))),
                schedule(
                        "schedule.windows",
                        "windows",
                        List.of(Map.of("day", "monday", "from", "09:30", "until", "08:00"))),
                Arguments.of("channels", Map.of("name", "a", "channels", List.of())));
    }

    private static Arguments settings(String field, Object... entries) {
        return Arguments.of(field, Map.of("name", "a", "settings", map(entries)));
    }

    private static Arguments schedule(String field, Object... entries) {
        return Arguments.of(field, Map.of("name", "a", "schedule", map(entries)));
    }

    private static Map<String, Object> map(Object... entries) {
        return entries.length == 2
                ? Map.of((String) entries[0], entries[1])
                : Map.of((String) entries[0], entries[1], (String) entries[2], entries[3]);
    }

    @ParameterizedTest
    @MethodSource("nowhere")
    void whatIsNoCampaignIsNotFound(HttpMethod method, String path) {
        JsonNode refused = body(signedIn()
                .method(method)
                .uri(path)
                .bodyValue(Map.of("name", "a", "variants", List.of(), "channels", List.of("sms")))
                .exchange()
                .expectStatus()
                .isNotFound());
        assertThat(refused.at("/error/code").asString()).isEqualTo("CAMPAIGN_NOT_FOUND");
    }

    static Stream<Arguments> nowhere() {
        return Stream.of("campaign_1", "1", "call_7", "nonsense")
                .flatMap(id -> Stream.of(
                        Arguments.of(HttpMethod.GET, PATH + "/" + id),
                        Arguments.of(HttpMethod.PUT, PATH + "/" + id),
                        Arguments.of(HttpMethod.DELETE, PATH + "/" + id),
                        Arguments.of(HttpMethod.GET, path(id, "status")),
                        Arguments.of(HttpMethod.GET, path(id, "schedule")),
                        Arguments.of(HttpMethod.POST, path(id, "start")),
                        Arguments.of(HttpMethod.PUT, path(id, "channels"))));
    }

    private String made(Map<String, Object> body) {
        return data(post(PATH, body).expectStatus().isCreated()).path("id").asString();
    }

    private JsonNode status(String id) {
        return data(get(path(id, "status")).expectStatus().isOk());
    }

    private static String path(String id, String what) {
        return PATH + "/" + id + "/" + what;
    }

    private static JsonNode data(ResponseSpec answer) {
        return body(answer).path("data");
    }

    private static JsonNode body(ResponseSpec answer) {
        byte[] json = answer.expectBody().returnResult().getResponseBody();
        return JsonMapper.shared().readTree(Objects.requireNonNull(json));
    }

    private ResponseSpec get(String path) {
        return signedIn().get().uri(path).exchange();
    }

    private ResponseSpec delete(String path) {
        return signedIn().delete().uri(path).exchange();
    }

    private ResponseSpec post(String path, Object body) {
        return signedIn().post().uri(path).bodyValue(body).exchange();
    }

    private ResponseSpec put(String path, Object body) {
        return signedIn().put().uri(path).bodyValue(body).exchange();
    }
}
