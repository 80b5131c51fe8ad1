package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.outside.Http.Answer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The process is killed while customers wait and an agent is asked: nobody is lost, and time that was given runs out once. */
class EscalationKillTest {
    private static final String ESCALATIONS = "/api/v1/escalations/";

    @TempDir
    Path data;

    @Test
    void whoWaitedGoesOnWaitingAndASilentAgentIsGivenUpOnOnce() {
        List<String> waiting = new ArrayList<>();
        String asked;
        String silent;
        try (PlatformProcess platform = launch().start()) {
            Http http = new Http(platform.url()).login();
            silent = agent(http, "Silent");
            List<Answer> answers = IntStream.rangeClosed(1, 3)
                    .mapToObj(number -> http.post("/api/v1/calls/" + answered(http, number) + "/escalate", Map.of()))
                    .toList();
            asked = answers.getFirst().body().at("/escalation/id").asString();
            answers.stream()
                    .skip(1)
                    .map(answer ->
                            answer.body().at("/error/details/escalation_id").asString())
                    .forEach(waiting::add);
            assertThat(waiting).doesNotContain("");
            platform.kill();
        }
        try (PlatformProcess platform = launch().start()) {
            Http http = new Http(platform.url()).login();
            JsonNode declined = Awaitility.await()
                    .until(
                            () -> escalation(http, asked),
                            it -> it.path("times_declined").asInt() > 0);
            assertThat(declined.path("times_declined").asInt()).isEqualTo(1);
            Awaitility.await().untilAsserted(() -> {
                JsonNode agent = http.get("/api/v1/agents/" + silent).body();
                assertThat(agent.path("is_available").asBoolean()).isFalse();
                assertThat(agent.has("current_call_id")).isFalse();
            });
            String ready = agent(http, "Ready");
            List<String> order = new ArrayList<>(List.of(asked));
            order.addAll(waiting);
            for (String next : order) {
                Awaitility.await(next)
                        .until(
                                () -> escalation(http, next),
                                it -> it.path("assigned_agent_id").asString("").equals(ready));
                assertThat(http.post(ESCALATIONS + next + "/accept", Map.of()).status())
                        .isEqualTo(200);
                assertThat(http.post(ESCALATIONS + next + "/complete", Map.of()).status())
                        .isEqualTo(200);
            }
            assertThat(escalation(http, asked).path("times_declined").asInt()).isEqualTo(1);
            Awaitility.await()
                    .untilAsserted(() -> assertThat(http.get("/api/v1/agents/" + ready)
                                    .body()
                                    .path("total_calls_handled")
                                    .asInt())
                            .isEqualTo(3));
        }
    }

    private PlatformProcess.Launch launch() {
        return PlatformProcess.onDirectory(data).property("ringledger.escalations.answer-within", "3s");
    }

    private static JsonNode escalation(Http http, String id) {
        return http.get(ESCALATIONS + id).body().path("escalation");
    }

    private static String agent(Http http, String name) {
        return http.post("/api/v1/agents", Map.of("name", name, "email", "agent@example.org", "is_available", true))
                .body()
                .at("/agent/id")
                .asString();
    }

    private static String answered(Http http, int number) {
        String sid = "CA9%031x".formatted(number);
        http.webhook(
                "/webhooks/twilio/voice",
                Map.of("CallSid", sid, "From", "+13105550191", "To", "+15005550006", "CallStatus", "ringing"));
        http.webhook(
                "/webhooks/twilio/call-status",
                Map.of("CallSid", sid, "CallStatus", "in-progress", "SequenceNumber", "2"));
        return Awaitility.await()
                .until(
                        () -> http.get("/api/v1/calls?status=in_progress&limit=100")
                                .body()
                                .path("calls")
                                .valueStream()
                                .filter(call -> call.path("twilio_call_sid")
                                        .asString("")
                                        .equals(sid))
                                .map(call -> call.path("id").asString())
                                .findFirst()
                                .orElse(""),
                        id -> !id.isEmpty());
    }
}
