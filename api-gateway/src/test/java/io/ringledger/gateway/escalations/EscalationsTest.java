package io.ringledger.gateway.escalations;

import static io.ringledger.gateway.CallFixtures.aCall;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.agents.AgentCommand.AddAgent;
import io.ringledger.api.calls.CallCommand.EscalateCall;
import io.ringledger.gateway.FakePlatform;
import io.ringledger.gateway.GatewayTest;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AgentDuties;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.AgentProfile;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.PersonalText;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Escalations in the manager document's words. */
class EscalationsTest extends GatewayTest {
    private static final String ESCALATE = "/api/v1/calls/call_7/escalate";
    private static final String PATH = "/api/v1/escalations";
    private static final AgentId JANE = AgentId.of(41);

    @BeforeEach
    void aCallAndAnAgent() {
        platform.put(FakePlatform.TENANT, aCall(7));
        platform.send(agent(JANE, true), new Cause(FakePlatform.TENANT, "user_1", "test", "req-1"))
                .join();
    }

    private static AddAgent agent(AgentId id, boolean available) {
        var profile = new AgentProfile(
                new PersonalText("Jane"), new PersonalText("jane@example.org"), null, null, Attributes.NONE);
        return new AddAgent(id, profile, new AgentDuties(List.of(), List.of()), true, available, Instant.now());
    }

    @Test
    void aCallIsEscalatedAcceptedAndCompleted() {
        JsonNode asked = body(post(ESCALATE, Map.of("agent_id", "agent_41", "reason", " angry ", "context_note", ""))
                .expectStatus()
                .isOk());
        JsonNode escalation = asked.path("escalation");
        assertThat(escalation.propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "call_id",
                        "status",
                        "trigger_type",
                        "trigger_details",
                        "assigned_agent_id",
                        "agent_name",
                        "conversation_summary",
                        "context_data",
                        "requested_at",
                        "queued",
                        "answer_by",
                        "skills",
                        "times_declined");
        assertThat(escalation.at("/trigger_details/reason").asString()).isEqualTo("angry");
        assertThat(escalation.at("/trigger_details/requested_by").asString()).startsWith("user_");
        assertThat(escalation.path("context_data").isEmpty()).isTrue();
        String id = escalation.path("id").asString();
        assertThat(body(get(PATH + "/esc_" + id)).path("escalation")).isEqualTo(escalation);
        JsonNode accepted =
                body(post(PATH + "/" + id + "/accept", Map.of()).expectStatus().isOk());
        assertThat(accepted.at("/escalation/status").asString()).isEqualTo("in_progress");
        JsonNode completed = body(
                post(PATH + "/" + id + "/complete", Map.of()).expectStatus().isOk());
        assertThat(completed.at("/escalation/completed_at").isString()).isTrue();
    }

    @Test
    void whereNobodyIsThereTheRefusalNamesTheEscalationThatWaits() {
        JsonNode refused =
                body(signedIn().post().uri(ESCALATE).exchange().expectStatus().isBadRequest());
        assertThat(refused.at("/error/code").asString()).isEqualTo("NO_AGENT_AVAILABLE");
        String id = refused.at("/error/details/escalation_id").asString();
        JsonNode pending = body(get(PATH + "?status=pending&call_id=call_7"));
        assertThat(pending.at("/pagination/total").asInt()).isEqualTo(1);
        assertThat(pending.at("/escalations/0/id").asString()).isEqualTo(id);
        assertThat(pending.at("/escalations/0/queued").asBoolean()).isTrue();
        JsonNode early =
                body(post(PATH + "/" + id + "/accept", Map.of()).expectStatus().isEqualTo(409));
        assertThat(early.at("/error/code").asString()).isEqualTo("ESCALATION_NOT_OPEN");
        assertThat(early.at("/error/details/status").asString()).isEqualTo("pending");
        JsonNode cancelled =
                body(post(PATH + "/" + id + "/cancel", Map.of()).expectStatus().isOk());
        assertThat(cancelled.at("/escalation/cancel_reason").asString()).isEqualTo("withdrawn");
        assertThat(cancelled.at("/escalation/cancelled_at").isString()).isTrue();
        assertThat(cancelled.path("escalation").has("completed_at")).isFalse();
    }

    @Test
    void whoDeclinesIsCounted() {
        String id = body(post(ESCALATE, Map.of("agent_id", "41")))
                .at("/escalation/id")
                .asString();
        JsonNode declined =
                body(post(PATH + "/" + id + "/decline", Map.of()).expectStatus().isOk());
        assertThat(declined.at("/escalation/times_declined").asInt()).isEqualTo(1);
        assertThat(declined.path("escalation").has("assigned_agent_id")).isFalse();
    }

    @Test
    void anAgentWhoIsNotThereOrTakesNoCallIsNotAsked() {
        platform.send(agent(AgentId.of(42), false), new Cause(FakePlatform.TENANT, "user_1", "test", "req-1"))
                .join();
        assertThat(body(post(ESCALATE, Map.of("agent_id", "agent_42"))
                                .expectStatus()
                                .isBadRequest())
                        .at("/error/code")
                        .asString())
                .isEqualTo("AGENT_UNAVAILABLE");
        assertThat(body(post(ESCALATE, Map.of("agent_id", "agent_43"))
                                .expectStatus()
                                .isNotFound())
                        .at("/error/code")
                        .asString())
                .isEqualTo("AGENT_NOT_FOUND");
        assertThat(platform.sent(EscalateCall.class)).isEmpty();
        post("/api/v1/calls/call_8/escalate", Map.of()).expectStatus().isNotFound();
        post("/api/v1/calls/nonsense/escalate", Map.of()).expectStatus().isNotFound();
        get(PATH + "/nonsense").expectStatus().isNotFound();
        get(PATH + "/esc_99").expectStatus().isNotFound();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("nonsense")
    void nonsenseIsRefusedByItsName(String field, Object value) {
        JsonNode refused =
                body(post(ESCALATE, Map.of(field, value)).expectStatus().isBadRequest());
        assertThat(refused.at("/error/code").asString()).isEqualTo("VALIDATION_ERROR");
        assertThat(refused.at("/error/message").asString()).contains(field);
        assertThat(platform.sent(EscalateCall.class)).isEmpty();
    }

    static Stream<Arguments> nonsense() {
        return Stream.of(
                Arguments.of("agent_id", "call_1"),
                Arguments.of("agent_id", List.of(1)),
                Arguments.of("reason", "x".repeat(501)),
                Arguments.of("context_note", "x".repeat(4_001)),
                Arguments.of("skills", "billing"),
                Arguments.of("skills", List.of("")),
                Arguments.of(
                        "skills",
                        Stream.iterate(1, n -> n + 1)
                                .limit(21)
                                .map(String::valueOf)
                                .toList()),
                Arguments.of("skills", Collections.nCopies(1, "x".repeat(101))));
    }

    @ParameterizedTest
    @MethodSource("nonsensicalQuestions")
    void nonsensicalQuestionsAreRefused(String query) {
        get(PATH + query).expectStatus().isBadRequest();
    }

    static Stream<String> nonsensicalQuestions() {
        return Stream.of(
                "?status=open",
                "?from_date=soon",
                "?from_date=2026-11-02&to_date=2026-11-01",
                "?page=0",
                "?limit=101",
                "?limit=x");
    }

    private ResponseSpec get(String path) {
        return signedIn().get().uri(path).exchange();
    }

    private ResponseSpec post(String path, Object body) {
        return signedIn().post().uri(path).bodyValue(body).exchange();
    }

    private static JsonNode body(ResponseSpec answer) {
        return JsonMapper.shared()
                .readTree(Objects.requireNonNull(
                        answer.expectBody(String.class).returnResult().getResponseBody()));
    }
}
