package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.outside.Http.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Customers are handed to agents: to the one who has been idle longest, one at a time, and nobody is lost. */
@ExtendWith(Journeys.class)
class EscalationJourneyTest {
    private static final String CALLS = "/api/v1/calls/";
    private static final String ESCALATIONS = "/api/v1/escalations/";
    private static final AtomicInteger SIDS = new AtomicInteger();

    private final PlatformProcess platform;
    private final Http http;

    EscalationJourneyTest(PlatformProcess platform) {
        this.platform = platform;
        http = new Http(platform.url()).login();
    }

    @Test
    void aCallIsHandedToTheAgentWhoHasBeenIdleLongest() {
        String first = agent("Ada", "taxes");
        String second = agent("Bob", "taxes");
        String call = aCallThatIsAnswered();
        try (Socket socket = Socket.calls(platform, http.token()).subscribeToAllCalls()) {
            Answer asked = escalate(call, Map.of("skills", List.of("TAXES"), "reason", "angry", "context_note", "vip"));
            assertThat(asked.status()).as(asked.toString()).isEqualTo(200);
            JsonNode escalation = asked.body().path("escalation");
            assertThat(asked.body().path("message").asString()).isEqualTo("Escalated to Ada");
            assertThat(escalation.path("id").isNumber()).isTrue();
            assertThat(escalation.path("assigned_agent_id").asString()).isEqualTo(first);
            assertThat(escalation.path("status").asString()).isEqualTo("pending");
            assertThat(escalation.path("trigger_type").asString()).isEqualTo("manual");
            assertThat(escalation.at("/trigger_details/reason").asString()).isEqualTo("angry");
            assertThat(escalation.at("/context_data/context_note").asString()).isEqualTo("vip");
            assertThat(escalation.path("conversation_summary").asString()).startsWith("Inbound call");
            String id = escalation.path("id").asString();
            socket.await(
                    "escalation.triggered",
                    data -> data.at("/escalation/id").asString("").equals(id));
            await(call, "escalated");
            assertThat(http.get(CALLS.substring(0, CALLS.length() - 1) + "?status=escalated&limit=100")
                            .body()
                            .path("calls")
                            .valueStream()
                            .map(each -> each.path("id").asString()))
                    .contains(call);

            assertThat(escalate(call, Map.of()).body().at("/error/code").asString())
                    .isEqualTo("CALL_ESCALATED");
            Answer accepted = http.post(ESCALATIONS + id + "/accept", Map.of());
            assertThat(accepted.body().at("/escalation/status").asString()).isEqualTo("in_progress");
            JsonNode shown =
                    Awaitility.await().until(() -> http.get(CALLS + call).body(), it -> it.has("agent"));
            assertThat(shown.at("/call/assigned_agent/id").asString()).isEqualTo(first);
            assertThat(shown.at("/call/assigned_agent/name").asString()).isEqualTo("Ada");
            assertThat(shown.at("/call/escalation_status").asString()).isEqualTo("in_progress");
            assertThat(shown.at("/escalation/id").asString()).isEqualTo(id);
            assertThat(shown.at("/agent/current_call_id").asString()).isEqualTo(call);

            assertThat(http.post(ESCALATIONS + id + "/complete", Map.of()).status())
                    .isEqualTo(200);
            socket.await(
                    "escalation.completed",
                    data -> data.at("/escalation/id").asString("").equals(id));
            JsonNode after = await(call, "in_progress");
            assertThat(after.at("/call/escalation_status").asString()).isEqualTo("completed");
            Awaitility.await()
                    .untilAsserted(() -> assertThat(http.get("/api/v1/agents/" + first)
                                    .body()
                                    .path("total_calls_handled")
                                    .asInt())
                            .isEqualTo(1));
            // Ada has just been busy: it is Bob's turn
            Answer again = escalate(call, Map.of("skills", List.of("taxes")));
            assertThat(again.body().at("/escalation/assigned_agent_id").asString())
                    .isEqualTo(second);
            retire(first, second);
        }
    }

    @Test
    void whoFindsNobodyWaitsAndTheOldestIsServedFirst() {
        List<String> waiting = new ArrayList<>();
        for (int customer = 0; customer < 3; customer++) {
            Answer refused = escalate(aCallThatIsAnswered(), Map.of("skills", List.of("pensions")));
            assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
            assertThat(refused.body().at("/error/code").asString()).isEqualTo("NO_AGENT_AVAILABLE");
            waiting.add(refused.body().at("/error/details/escalation_id").asString());
        }
        assertThat(pending()).containsSubsequence(waiting);
        String agent = agent("Cleo", "pensions");
        for (String next : waiting) {
            JsonNode asked = awaitAgent(next);
            assertThat(asked.path("assigned_agent_id").asString()).isEqualTo(agent);
            http.post(ESCALATIONS + next + "/accept", Map.of());
            assertThat(http.post(ESCALATIONS + next + "/complete", Map.of()).status())
                    .isEqualTo(200);
        }
        retire(agent);
    }

    @Test
    void whoDeclinesIsNotAskedAgainAtOnceAndWhoIsNamedIsAskedFirst() {
        String first = agent("Dan", "visas");
        String named = agent("Eve", "visas");
        String call = aCallThatIsAnswered();
        Answer asked = escalate(call, Map.of("agent_id", named, "skills", List.of("visas")));
        String id = asked.body().at("/escalation/id").asString();
        assertThat(asked.body().at("/escalation/assigned_agent_id").asString()).isEqualTo(named);
        assertThat(escalate(aCallThatIsAnswered(), Map.of("agent_id", named))
                        .body()
                        .at("/error/code")
                        .asString())
                .isEqualTo("AGENT_UNAVAILABLE");
        assertThat(http.post(ESCALATIONS + id + "/decline", Map.of()).status()).isEqualTo(200);
        JsonNode next = Awaitility.await()
                .until(
                        () -> escalation(id),
                        it -> first.equals(it.path("assigned_agent_id").asString("")));
        assertThat(next.path("times_declined").asInt()).isEqualTo(1);
        assertThat(http.post(ESCALATIONS + id + "/decline", Map.of()).status()).isEqualTo(200);
        Awaitility.await().until(() -> escalation(id), it -> it.path("queued").asBoolean());

        assertThat(http.post(ESCALATIONS + id + "/cancel", Map.of())
                        .body()
                        .at("/escalation/status")
                        .asString())
                .isEqualTo("cancelled");
        Answer late = http.post(ESCALATIONS + id + "/accept", Map.of());
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body().at("/error/details/status").asString()).isEqualTo("cancelled");
        assertThat(await(call, "in_progress").path("call").has("escalation_status"))
                .isFalse();
        retire(first, named);
    }

    @Test
    void theEndOfTheCallEndsItsEscalation() {
        String call = aCallThatIsAnswered();
        String waiting = escalate(call, Map.of("skills", List.of("nobody has this")))
                .body()
                .at("/error/details/escalation_id")
                .asString();
        String agent = agent("Finn", "visits");
        String other = aCallThatIsAnswered();
        String taken = escalate(other, Map.of("skills", List.of("visits")))
                .body()
                .at("/escalation/id")
                .asString();
        http.post(ESCALATIONS + taken + "/accept", Map.of());
        hangUp(call);
        hangUp(other);
        Awaitility.await().untilAsserted(() -> {
            assertThat(escalation(waiting).path("cancel_reason").asString("")).isEqualTo("call_ended");
            assertThat(escalation(taken).path("status").asString()).isEqualTo("completed");
            assertThat(http.get("/api/v1/agents/" + agent).body().has("current_call_id"))
                    .isFalse();
        });
        assertThat(escalate(call, Map.of()).body().at("/error/code").asString()).isEqualTo("CALL_NOT_IN_PROGRESS");
        retire(agent);
    }

    @Test
    void noAgentHasTwoCallsHoweverManyAreEscalatedAtOnce() {
        List<String> agents =
                IntStream.range(0, 3).mapToObj(n -> agent("Gus " + n, "rush")).toList();
        List<String> calls =
                IntStream.range(0, 12).mapToObj(n -> aCallThatIsAnswered()).toList();
        List<Answer> answers = calls.parallelStream()
                .map(call -> escalate(call, Map.of("skills", List.of("rush"))))
                .toList();
        List<String> asked = answers.stream()
                .filter(answer -> answer.status() == 200)
                .map(answer -> answer.body().at("/escalation/assigned_agent_id").asString())
                .toList();
        assertThat(asked).containsExactlyInAnyOrderElementsOf(agents);
        List<String> all = new ArrayList<>();
        answers.forEach(answer -> all.add(
                answer.status() == 200
                        ? answer.body().at("/escalation/id").asString()
                        : answer.body().at("/error/details/escalation_id").asString()));
        Set<String> open = new HashSet<>(all);
        while (!open.isEmpty()) {
            String next = Awaitility.await()
                    .until(
                            () -> open.stream()
                                    .filter(id -> escalation(id).has("assigned_agent_id"))
                                    .findFirst(),
                            java.util.Optional::isPresent)
                    .orElseThrow();
            List<String> busy = all.stream()
                    .map(this::escalation)
                    .filter(it -> List.of("pending", "in_progress")
                            .contains(it.path("status").asString()))
                    .map(it -> it.path("assigned_agent_id").asString(""))
                    .filter(agent -> !agent.isEmpty())
                    .toList();
            assertThat(busy).doesNotHaveDuplicates();
            assertThat(http.post(ESCALATIONS + next + "/accept", Map.of()).status())
                    .isEqualTo(200);
            assertThat(http.post(ESCALATIONS + next + "/complete", Map.of()).status())
                    .isEqualTo(200);
            open.remove(next);
        }
        agents.forEach(agent -> retire(agent));
    }

    private String aCallThatIsAnswered() {
        String sid = "CA8%031x".formatted(SIDS.incrementAndGet());
        Map<String, String> ring =
                Map.of("CallSid", sid, "From", "+13105550181", "To", "+15005550006", "CallStatus", "ringing");
        assertThat(http.webhook("/webhooks/twilio/voice", ring).status()).isEqualTo(200);
        report(sid, "in-progress", 2);
        return Awaitility.await().until(() -> find(sid), id -> !id.isEmpty());
    }

    private void hangUp(String call) {
        report(http.get(CALLS + call).body().at("/call/twilio_call_sid").asString(), "completed", 3);
    }

    private void report(String sid, String status, int sequence) {
        Map<String, String> report =
                Map.of("CallSid", sid, "CallStatus", status, "SequenceNumber", String.valueOf(sequence));
        assertThat(http.webhook("/webhooks/twilio/call-status", report).status())
                .isLessThan(300);
    }

    private String find(String sid) {
        return http.get("/api/v1/calls?search=%2B13105550181&status=in_progress&limit=100")
                .body()
                .path("calls")
                .valueStream()
                .filter(call -> call.path("twilio_call_sid").asString("").equals(sid))
                .map(call -> call.path("id").asString())
                .findFirst()
                .orElse("");
    }

    private Answer escalate(String call, Map<String, Object> body) {
        return http.post(CALLS + call + "/escalate", body);
    }

    private JsonNode escalation(String id) {
        return http.get(ESCALATIONS + id).body().path("escalation");
    }

    private JsonNode awaitAgent(String id) {
        return Awaitility.await(id).until(() -> escalation(id), it -> it.has("assigned_agent_id"));
    }

    private JsonNode await(String call, String status) {
        return Awaitility.await(status)
                .atMost(Duration.ofSeconds(10))
                .until(
                        () -> http.get(CALLS + call).body(),
                        it -> it.at("/call/status").asString().equals(status));
    }

    private List<String> pending() {
        return http.get("/api/v1/escalations?status=pending&limit=100")
                .body()
                .path("escalations")
                .valueStream()
                .map(each -> each.path("id").asString())
                .toList();
    }

    private String agent(String name, String skill) {
        Answer added = http.post(
                "/api/v1/agents",
                Map.of("name", name, "email", "agent@example.org", "skills", List.of(skill), "is_available", true));
        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        return added.body().at("/agent/id").asString();
    }

    /** So that no other journey meets them. */
    private void retire(String... agents) {
        for (String agent : agents) {
            http.patch("/api/v1/agents/" + agent + "/availability", Map.of("is_available", false));
        }
    }
}
