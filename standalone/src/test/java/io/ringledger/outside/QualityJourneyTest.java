package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ringledger.outside.Http.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** How well a call was handled: seen when it is over, judged anew by a supervisor, and added up. */
@ExtendWith(Journeys.class)
class QualityJourneyTest {
    /** The two digits before the last choose the dialogue. */
    private static final String IS_ANGRY = "+12125550031";

    private static final String BUYS = "+12125550011";

    private final PlatformProcess platform;
    private final Http http;

    QualityJourneyTest(PlatformProcess platform) {
        this.platform = platform;
        http = new Http(platform.url()).login();
    }

    @Test
    void aCallIsJudgedAndASupervisorKnowsBetter() {
        try (Socket socket = Socket.calls(platform, http.token()).subscribeToAllCalls()) {
            String call = call(Map.of("to_number", IS_ANGRY));
            JsonNode score = judged(socket, call, false);
            assertThat(score.path("reviewed_by").asString()).isEqualTo("rubric-1");
            assertThat(score.path("compliance_issues").valueStream().map(JsonNode::asString))
                    .contains("business_not_named");
            JsonNode detail = http.get("/api/v1/calls/" + call).body();
            assertThat(detail.path("qa_scores")).isEqualTo(score);
            assertThat(detail.at("/call/qa_score").asDouble())
                    .isEqualTo(score.path("overall_score").asDouble());

            String reviews = "/api/v1/calls/" + call + "/qa-reviews";
            Answer reviewed =
                    http.post(reviews, Map.of("professionalism_score", 0.25, "review_notes", "She asked three times"));
            assertThat(reviewed.status()).as(reviewed.toString()).isEqualTo(201);
            JsonNode better = judged(socket, call, true);
            assertThat(better.path("professionalism_score").asDouble()).isEqualTo(0.25);
            assertThat(better.path("accuracy_score")).isEqualTo(score.path("accuracy_score"));
            assertThat(better.path("review_notes").asString()).isEqualTo("She asked three times");
            assertThat(better.path("reviewed_by").asString()).startsWith("user_");
            assertThat(better.path("created_at")).isEqualTo(score.path("created_at"));
            JsonNode both = http.get(reviews).body();
            assertThat(both.path("total").asInt()).isEqualTo(2);
            assertThat(both.at("/reviews/1/id").asLong())
                    .isEqualTo(reviewed.body().path("review_id").asLong());
            double overall = better.path("overall_score").asDouble();
            Awaitility.await()
                    .untilAsserted(() -> assertThat(ids(list("min_qa_score=" + overall + "&max_qa_score=" + overall)))
                            .contains(call));
        }
    }

    @Test
    void callsOfThePastAreLookedAtAgain() {
        String call;
        try (Socket socket = Socket.calls(platform, http.token()).subscribeToAllCalls()) {
            call = call(Map.of("to_number", BUYS));
            judged(socket, call, false);
        }
        Answer started = http.post("/api/v1/qa-runs", Map.of());
        assertThat(started.status()).as(started.toString()).isEqualTo(202);
        String run = "/api/v1/qa-runs/" + started.body().path("id").asString();
        Awaitility.await().until(() -> http.get(run).body().path("status").asString(), "completed"::equals);
        JsonNode done = http.get(run).body();
        assertThat(done.path("calls_looked_at").asInt()).isPositive();
        assertThat(done.path("rubric").asString()).isEqualTo("rubric-1");
        // the rubric of today is the one by which it was judged: no second judgement
        assertThat(http.get("/api/v1/calls/" + call + "/qa-reviews")
                        .body()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aCallThatGoesOnIsNotReviewed() {
        String call = call(Map.of("to_number", BUYS));
        Awaitility.await()
                .until(
                        () -> http.get("/api/v1/calls/" + call)
                                .body()
                                .at("/call/status")
                                .asString(),
                        "in_progress"::equals);
        Answer refused = http.post("/api/v1/calls/" + call + "/qa-reviews", fullMarks());
        assertThat(refused.status()).as(refused.toString()).isEqualTo(409);
        assertThat(refused.body().at("/error/code").asString()).isEqualTo("CALL_NOT_REVIEWABLE");
    }

    private static Map<String, Object> fullMarks() {
        return Map.of("sentiment_score", 1, "compliance_score", 1, "accuracy_score", 1, "professionalism_score", 1);
    }

    @Test
    void aCallThatIsHandledBadlyBringsAPerson() {
        Answer made = http.post(
                "/api/v1/config/business",
                ConfigJourneyTest.config("Strict", 0.7, List.of(Map.of("type", "low_score", "threshold", 0.9))));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        String business = made.body().at("/config/id").asString();
        try (Socket socket = Socket.calls(platform, http.token()).subscribeToAllCalls()) {
            String call = call(Map.of("to_number", IS_ANGRY, "business_id", business));
            JsonNode escalation = socket.await("escalation.triggered", data -> isOf(data, call))
                    .at("/data/escalation");
            assertThat(escalation.path("trigger_type").asString()).isEqualTo("low_score");
            assertThat(escalation.at("/trigger_details/qa_score").asDouble()).isLessThanOrEqualTo(0.9);
            assertThat(escalation.at("/trigger_details/issues").valueStream().map(JsonNode::asString))
                    .contains("business_not_named");
            http.post("/api/v1/calls/" + call + "/end", Map.of());
            Awaitility.await()
                    .untilAsserted(() -> assertThat(http.get("/api/v1/escalations?call_id=" + call)
                                    .body()
                                    .at("/escalations/0/status")
                                    .asString())
                            .isEqualTo("cancelled"));
        }
    }

    @Test
    void theNumbersAgreeWithTheList() {
        try (Socket socket = Socket.calls(platform, http.token()).subscribeToAllCalls()) {
            List<String> calls = Stream.of(IS_ANGRY, BUYS)
                    .map(number -> call(Map.of("to_number", number)))
                    .toList();
            calls.forEach(call -> judged(socket, call, false));
        }
        Instant now = Instant.now();
        String range = "from_date=" + now.minus(Duration.ofHours(50)) + "&to_date=" + now.plusSeconds(60);
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            JsonNode overview = figures("overview", range);
            JsonNode qa = figures("qa", range + "&time_zone=Asia/Kolkata&interval=hour");
            JsonNode sentiment = figures("sentiment", range + "&interval=week");
            List<JsonNode> all = list(range);
            assertThat(overview.path("total_calls").asInt()).isEqualTo(all.size());
            assertThat(overview.path("completed_calls").asLong()).isEqualTo(with(all, "status", "completed"));
            assertThat(overview.path("failed_calls").asLong()).isEqualTo(with(all, "status", "failed"));
            assertThat(overview.path("average_call_duration").asDouble())
                    .isCloseTo(
                            average(all.stream()
                                    .filter(call ->
                                            call.path("status").asString().equals("completed"))
                                    .map(call -> call.path("duration_seconds"))),
                            within(1e-4));
            for (String mood : List.of("positive", "neutral", "negative")) {
                assertThat(overview.at("/sentiment_distribution/" + mood).asLong())
                        .isEqualTo(sentiment.at("/distribution/" + mood).asLong())
                        .isEqualTo(with(all, "sentiment", mood));
            }
            List<JsonNode> scores = all.stream()
                    .filter(call -> call.has("qa_score"))
                    .map(call -> call.path("qa_score"))
                    .toList();
            assertThat(scores).hasSizeGreaterThan(1);
            assertThat(overview.path("average_qa_score").asDouble())
                    .isEqualTo(qa.at("/average_scores/overall").asDouble())
                    .isCloseTo(average(scores.stream()), within(1e-4));
            assertThat(overview.at("/qa_score_distribution/excellent").asLong())
                    .isEqualTo(qa.at("/score_distribution/0/count").asLong())
                    .isEqualTo(scores.stream()
                            .filter(score -> score.asDouble() >= 0.8)
                            .count());
        });
        assertThat(figures("sentiment", range)
                        .at("/correlation/sentiment_vs_qa")
                        .asDouble())
                .isBetween(-1.0, 1.0);
    }

    private JsonNode figures(String kind, String query) {
        Answer answer = http.get("/api/v1/analytics/" + kind + "?" + query);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.body();
    }

    private static long with(List<JsonNode> calls, String field, String value) {
        return calls.stream()
                .filter(call -> call.path(field).asString("").equals(value))
                .count();
    }

    private static double average(Stream<JsonNode> numbers) {
        return numbers.mapToDouble(JsonNode::asDouble).average().orElse(0);
    }

    private List<JsonNode> list(String query) {
        List<JsonNode> all = new ArrayList<>();
        for (int page = 1; all.size() == (page - 1) * 100; page++) {
            http.get("/api/v1/calls?limit=100&page=" + page + "&" + query)
                    .body()
                    .path("calls")
                    .forEach(all::add);
        }
        return all;
    }

    private static List<String> ids(List<JsonNode> calls) {
        return calls.stream().map(call -> call.path("id").asString()).toList();
    }

    private static JsonNode judged(Socket socket, String call, boolean manually) {
        return socket.await(
                        "qa.score.updated",
                        data -> isOf(data, call) && data.at("/qa_score/manual").asBoolean() == manually)
                .at("/data/qa_score");
    }

    private static boolean isOf(JsonNode data, String call) {
        return data.path("call_id").asString("").equals(call);
    }

    private String call(Map<String, Object> body) {
        Answer placed = http.post("/api/v1/calls/initiate", body);
        assertThat(placed.status()).as(placed.toString()).isEqualTo(201);
        return placed.body().at("/call/id").asString();
    }
}
