package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** A customer on the telephone is brought to the telephone of an agent, by a carrier that lets them meet. */
@ExtendWith(Journeys.class)
class TransferJourneyTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String TALKS_LONG = "+12125550006";

    private final Http http;

    TransferJourneyTest(PlatformProcess platform) {
        http = new Http(platform.url()).login();
    }

    @Test
    void theAgentIsCalledAndTheCustomerFollows() {
        String agent = agent("Gil", "+12125550116", "harps");
        String call = aCallThatIsAnswered();
        String escalation = escalate(call, "harps");
        JsonNode accepted = http.post("/api/v1/escalations/" + escalation + "/accept", Map.of())
                .body()
                .path("escalation");
        assertThat(accepted.path("status").asString()).isEqualTo("in_progress");
        JsonNode connected = awaitEscalation(escalation, "connected");
        assertThat(connected.path("assigned_agent_id").asString()).isEqualTo(agent);
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode shown = http.get("/api/v1/calls/" + call).body();
            assertThat(shown.at("/call/assigned_agent/id").asString("")).isEqualTo(agent);
            assertThat(shown.at("/call/status").asString()).isEqualTo("escalated");
        });
        http.post("/api/v1/calls/" + call + "/end", Map.of());
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(escalation(escalation).path("status").asString()).isEqualTo("completed");
            assertThat(http.get("/api/v1/agents/" + agent)
                            .body()
                            .path("total_calls_handled")
                            .asInt())
                    .isEqualTo(1);
        });
        retire(agent);
    }

    @Test
    void anAgentWhoIsNotReachedGivesTheCustomerBack() {
        String busy = agent("Hal", "+12125550117", "lutes");
        String call = aCallThatIsAnswered();
        String escalation = escalate(call, "lutes");
        http.post("/api/v1/escalations/" + escalation + "/accept", Map.of());
        awaitEscalation(escalation, "failed");
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode again = escalation(escalation);
            assertThat(again.path("status").asString()).isEqualTo("pending");
            assertThat(again.path("times_declined").asInt()).isEqualTo(1);
        });
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(http.get("/api/v1/agents/" + busy)
                                .body()
                                .path("is_available")
                                .asBoolean())
                        .isFalse());
        String other = agent("Ivy", "+12125550126", "lutes");
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                escalation(escalation).path("assigned_agent_id").asString(""))
                        .isEqualTo(other));
        http.post("/api/v1/escalations/" + escalation + "/accept", Map.of());
        awaitEscalation(escalation, "connected");
        http.post("/api/v1/calls/" + call + "/end", Map.of());
        retire(busy, other);
    }

    private String aCallThatIsAnswered() {
        String call = http.post("/api/v1/calls/initiate", Map.of("to_number", TALKS_LONG))
                .body()
                .at("/call/id")
                .asString();
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(http.get("/api/v1/calls/" + call)
                                .body()
                                .at("/call/status")
                                .asString())
                        .isEqualTo("in_progress"));
        return call;
    }

    private String agent(String name, String phone, String skill) {
        return http.post(
                        "/api/v1/agents",
                        Map.of(
                                "name",
                                name,
                                "email",
                                name + "@example.org",
                                "phone_number",
                                phone,
                                "skills",
                                List.of(skill),
                                "is_available",
                                true))
                .body()
                .at("/agent/id")
                .asString();
    }

    private void retire(String... agents) {
        for (String agent : agents) {
            http.patch("/api/v1/agents/" + agent + "/availability", Map.of("is_available", false));
        }
    }

    private String escalate(String call, String skill) {
        return http.post("/api/v1/calls/" + call + "/escalate", Map.of("skills", List.of(skill)))
                .body()
                .at("/escalation/id")
                .asString();
    }

    private JsonNode awaitEscalation(String id, String transfer) {
        Predicate<JsonNode> isThere =
                it -> it.path("transfer_status").asString("").equals(transfer);
        return Awaitility.await().atMost(PATIENCE).until(() -> escalation(id), isThere);
    }

    private JsonNode escalation(String id) {
        return http.get("/api/v1/escalations/" + id).body().path("escalation");
    }
}
