package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.outside.Http.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** A floor is run: by a company of its own, since what is said here holds for all of its calls. */
@ExtendWith(Journeys.class)
class ControlJourneyTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final PlatformProcess platform;
    private Http http;

    ControlJourneyTest(PlatformProcess platform) {
        this.platform = platform;
        this.http = new Http(platform.url());
    }

    @BeforeEach
    void found() {
        http = new Http(platform.url()).login().inNewCompany("Floor");
    }

    @Test
    void whoIsTooManyWaitsInOrderAndIsDialledWhenThereIsRoom() {
        assertThat(done(http.put("/calls/concurrency-limits", Map.of("max_concurrent_calls", 1)))
                        .path("max_concurrent_calls")
                        .asInt())
                .isEqualTo(1);
        String first = call(101);
        String second = call(102);
        String third = call(103);
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode queue = http.get("/calls/queue-status").body().path("data");
            assertThat(queue.valueStream().map(call -> call.path("call_log_id").asString()))
                    .containsExactly(second, third);
            assertThat(queue.at("/1/reason").asString("")).isEqualTo("limit");
            assertThat(queue.at("/1/position").asInt()).isEqualTo(2);
        });
        JsonNode capacity = done(http.get("/calls/capacity-status"));
        assertThat(capacity.path("under_way").asInt()).isEqualTo(1);
        assertThat(capacity.path("free").asInt()).isZero();
        assertThat(done(http.get("/calls/" + third + "/explanation"))
                        .path("summary")
                        .asString())
                .startsWith("It waits.");

        done(http.post("/calls/priority-queue", Map.of("call_log_id", third)));
        assertThat(http.get("/calls/queue-status")
                        .body()
                        .at("/data/0/call_log_id")
                        .asString())
                .isEqualTo(third);
        done(http.post("/calls/" + first + "/cancel", null));
        awaitStatus(third, "in_progress");
        assertThat(http.post("/calls/priority-queue", Map.of("call_log_id", third))
                        .status())
                .isEqualTo(409);

        JsonNode cancelled = done(http.post(
                "/calls/batch-cancel", Map.of("call_log_ids", List.of(second, third, "call_1"), "reason", "test")));
        assertThat(cancelled.path("cancelled").asInt()).isEqualTo(2);
        assertThat(cancelled.at("/calls/2/result").asString()).isEqualTo("not_found");
        awaitStatus(second, "failed");
        JsonNode why = done(http.get("/calls/" + second + "/explanation"));
        assertThat(why.path("dialled").asBoolean()).isFalse();
        assertThat(why.at("/waited/limit").asInt()).isEqualTo(1);
    }

    @Test
    void aCallIsWatchedFiledAndExplained() {
        String call = call(201);
        awaitStatus(call, "in_progress");
        JsonNode active = http.get("/calls/active").body();
        assertThat(active.at("/meta/total").asInt()).isEqualTo(1);
        assertThat(active.at("/data/0/call_log_id").asString()).isEqualTo(call);
        JsonNode floor = done(http.get("/calls/live-monitoring"));
        assertThat(floor.at("/by_status/in_progress").asInt()).isEqualTo(1);
        assertThat(floor.at("/calls/0/seconds").asInt(-1)).isNotNegative();

        assertThat(http.post("/calls/" + call + "/notes", Map.of("note", "Wants a refund"))
                        .status())
                .isEqualTo(201);
        Answer nobody = http.post("/calls/transfer", Map.of("call_log_id", call, "department", "nobody's"));
        assertThat(nobody.body().at("/error/code").asString()).isEqualTo("NO_AGENT_AVAILABLE");
        done(http.post("/calls/" + call + "/cancel", Map.of("reason", "done")));
        awaitStatus(call, "completed");

        JsonNode filed = done(http.put(
                "/calls/" + call + "/disposition", Map.of("disposition", "do_not_call", "code", "asked-twice")));
        assertThat(filed.at("/disposition/by").asString()).startsWith("user_");
        String again = call(201);
        awaitStatus(again, "failed");
        JsonNode why = done(http.get("/calls/" + again + "/explanation"));
        assertThat(why.path("dialled").asBoolean()).isFalse();
        assertThat(why.at("/refused_by/0").asString()).isEqualTo("own_suppression");
        assertThat(why.path("summary").asString()).contains("do-not-call list");
        assertThat(why.at("/decisions/0/verdicts").size()).isEqualTo(12);
        done(http.delete("/dnc/suppression/%2B12125552016"));
        assertThat(done(http.get("/calls/" + again + "/explanation")))
                .as("as judged then")
                .isEqualTo(why);

        JsonNode logs =
                http.get("/calls/call-logs?status=completed&per_page=10").body();
        assertThat(logs.at("/meta/per_page").asInt()).isEqualTo(10);
        assertThat(logs.at("/data/0/disposition/code").asString()).isEqualTo("asked-twice");
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode counted = done(http.get("/calls/statistics"));
            assertThat(counted.path("total_calls").asInt()).isEqualTo(2);
            assertThat(counted.path("completed_calls").asInt()).isEqualTo(1);
            assertThat(http.get("/api/v1/calls/stats")
                            .body()
                            .path("failed_calls")
                            .asInt())
                    .isEqualTo(1);
        });
    }

    @Test
    void aCallIsHandedToSomebodyOfADepartment() {
        String agent = http.post(
                        "/api/v1/agents",
                        Map.of(
                                "name",
                                "Kim",
                                "email",
                                "kim@example.org",
                                "departments",
                                List.of("Billing"),
                                "is_available",
                                true))
                .body()
                .at("/agent/id")
                .asString();
        String call = call(301);
        awaitStatus(call, "in_progress");
        JsonNode handed = done(
                http.post("/calls/transfer", Map.of("call_log_id", call, "department", "billing", "reason", "refund")));
        assertThat(handed.at("/escalation/assigned_agent_id").asString()).isEqualTo(agent);
        JsonNode queue = done(http.get("/calls/agent-queue"));
        assertThat(queue.path("waiting").asInt()).isEqualTo(1);
        assertThat(queue.at("/escalations/0/call_id").asString()).isEqualTo(call);
        done(http.post("/calls/" + call + "/cancel", null));
    }

    @Test
    void aStopEndsWhatIsLiveWithdrawsWhatWaitsAndHoldsUntilItIsLifted() {
        done(http.put("/calls/concurrency-limits", Map.of("max_concurrent_calls", 1)));
        String live = call(401);
        String waiting = call(402);
        awaitStatus(live, "in_progress");
        JsonNode stopped = done(http.post("/calls/emergency-stop", null));
        assertThat(stopped.path("complete").asBoolean()).as(stopped.toString()).isTrue();
        assertThat(result(stopped, live)).isIn("ended", "accepted");
        assertThat(result(stopped, waiting)).isEqualTo("withdrawn");
        assertThat(http.post("/calls/initiate", Map.of("to_number", number(403)))
                        .status())
                .isEqualTo(409);
        awaitStatus(live, "completed");
        assertThat(done(http.get("/calls/" + waiting + "/explanation"))
                        .path("summary")
                        .asString())
                .isEqualTo("It was withdrawn before it was dialled, by an emergency stop.");
        assertThat(done(http.post("/calls/emergency-stop/lift", null))
                        .path("in_force")
                        .asBoolean())
                .isFalse();
        awaitStatus(call(404), "in_progress");
    }

    @Test
    void aScheduledCallIsBegunWhenItsTimeHasComeAndOneThatWasTakenBackIsNot() {
        String taken = schedule(601, 4);
        String kept = schedule(602, 2);
        assertThat(http.get("/calls/scheduled").body().at("/data/0/schedule_id").asString())
                .isEqualTo(kept);
        assertThat(done(http.post("/calls/scheduled/" + taken + "/cancel", null))
                        .path("status")
                        .asString())
                .isEqualTo("cancelled");
        String call = Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () -> http.get("/calls/scheduled?status=begun")
                                .body()
                                .at("/data/0/call_log_id")
                                .asString(""),
                        id -> !id.isEmpty());
        awaitStatus(call, "in_progress");
        assertThat(http.post("/calls/scheduled/" + kept + "/cancel", null).status())
                .isEqualTo(409);
        assertThat(http.get("/calls/scheduled").body().at("/meta/total").asInt())
                .isZero();
        assertThat(http.get("/calls/call-logs").body().at("/meta/total").asInt())
                .isEqualTo(1);
    }

    private String schedule(int number, int inSeconds) {
        Answer answer = http.post(
                "/calls/schedule",
                Map.of(
                        "to_number",
                        number(number),
                        "scheduled_at",
                        Instant.now().plusSeconds(inSeconds).toString()));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.body().at("/data/schedule_id").asString();
    }

    @Test
    void theMultitenantDocumentBeginsAndEndsCalls() {
        Answer begun = http.post("/api/v1/calls", Map.of("to_number", number(501)));
        assertThat(begun.status()).as(begun.toString()).isEqualTo(201);
        String call = begun.body().path("id").asString();
        awaitStatus(call, "in_progress");
        Answer ended = http.post("/api/v1/calls?id=" + call + "/end", null);
        assertThat(ended.status()).as(ended.toString()).isEqualTo(200);
        assertThat(ended.body().path("success").asBoolean()).isTrue();
        assertThat(http.post("/api/v1/calls?id=" + call, null).status()).isEqualTo(400);
    }

    private static String result(JsonNode report, String call) {
        return report.path("calls")
                .valueStream()
                .filter(leg -> leg.path("call_log_id").asString().equals(call))
                .map(leg -> leg.path("result").asString())
                .findFirst()
                .orElse("missing");
    }

    private static String number(int number) {
        return "+1212555%03d6".formatted(number);
    }

    private String call(int number) {
        Answer answer = http.post("/calls/initiate", Map.of("to_number", number(number)));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.body().at("/data/call_log_id").asString();
    }

    private void awaitStatus(String call, String status) {
        Awaitility.await(call + " " + status)
                .atMost(PATIENCE)
                .until(
                        () -> http.get("/api/v1/calls/" + call)
                                .body()
                                .at("/call/status")
                                .asString(""),
                        status::equals);
    }

    private static JsonNode done(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.body().path("data");
    }
}
