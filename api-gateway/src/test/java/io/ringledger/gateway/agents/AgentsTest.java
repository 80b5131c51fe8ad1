package io.ringledger.gateway.agents;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.agents.AgentCommand;
import io.ringledger.api.agents.AgentCommand.ReserveAgent;
import io.ringledger.gateway.FakePlatform;
import io.ringledger.gateway.GatewayTest;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.Role;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Agents in the manager document's words, and in those of the multitenant one. */
class AgentsTest extends GatewayTest {
    private static final String PATH = "/api/v1/agents";

    @Test
    void anAgentIsAddedShownListedAndDeleted() {
        JsonNode added = body(post(PATH, agent("Jane")).expectStatus().isCreated());
        String id = added.at("/agent/id").asString();
        assertThat(id).startsWith("agent_");
        assertThat(added.path("message").asString()).isEqualTo("Agent created");
        assertThat(added.path("agent").propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "name",
                        "email",
                        "phone_number",
                        "extension",
                        "is_available",
                        "is_active",
                        "skills",
                        "departments",
                        "total_calls_handled",
                        "created_at",
                        "updated_at",
                        "metadata");
        assertThat(added.at("/agent/is_available").asBoolean()).isFalse();
        assertThat(added.at("/agent/is_active").asBoolean()).isTrue();
        assertThat(added.at("/agent/skills").toString()).isEqualTo("[\"billing\"]");
        assertThat(added.at("/agent/metadata/desk").asInt()).isEqualTo(4);

        JsonNode shown = body(get(PATH + "/" + id).expectStatus().isOk());
        assertThat(shown.path("agent")).isEqualTo(added.path("agent"));
        assertThat(shown.path("name").asString()).isEqualTo("Jane");
        JsonNode all = body(get(PATH));
        assertThat(all.path("agents").size()).isEqualTo(1);
        assertThat(all.at("/pagination/total").asInt()).isEqualTo(1);
        assertThat(body(get(PATH + "?is_active=false")).path("agents").size()).isZero();
        assertThat(body(get(PATH + "/" + id + "/activity")).at("/spells/0/kind").asString())
                .isEqualTo("ready");

        JsonNode gone = body(delete(PATH + "/" + id).expectStatus().isOk());
        assertThat(gone.path("success").asBoolean()).isTrue();
        get(PATH + "/" + id).expectStatus().isNotFound();
        delete(PATH + "/" + id).expectStatus().isNotFound();
    }

    @Test
    void whatIsKnownOfAnAgentIsReplacedAndItsStandingStays() {
        String id = added(agent("Jane", "is_available", true));
        JsonNode revised = body(put(PATH + "/" + id, map("name", "Jane Doe", "email", "jd@example.org"))
                .expectStatus()
                .isOk());
        assertThat(revised.at("/agent/name").asString()).isEqualTo("Jane Doe");
        assertThat(revised.at("/agent/skills").isEmpty()).isTrue();
        assertThat(revised.path("agent").has("phone_number")).isFalse();
        assertThat(revised.at("/agent/is_available").asBoolean()).isTrue();
        JsonNode away = body(patch(PATH + "/" + id + "/availability", Map.of("is_available", false)));
        assertThat(away.at("/agent/is_available").asBoolean()).isFalse();
        put(PATH + "/" + id, agent("Jane", "is_active", false)).expectStatus().isOk();
        JsonNode inactive = body(patch(PATH + "/" + id + "/availability", Map.of("is_available", true)));
        assertThat(inactive.at("/agent/is_available").asBoolean()).isFalse();
        assertThat(inactive.path("message").asString()).contains("before being active");
    }

    @Test
    void whoHasACallIsNotDeleted() {
        String id = added(agent("Jane", "is_available", true));
        reserve(id);
        delete(PATH + "/" + id)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.error.code")
                .isEqualTo("AGENT_IN_USE");
        assertThat(body(get(PATH + "/" + id)).path("current_call_id").asString())
                .isEqualTo("call_1");
    }

    @Test
    void theMultitenantFrontEndAsksWhoIsFreeAndHowManyThereAre() {
        String free = added(agent("Adam", "is_available", true));
        reserve(added(agent("Jane", "is_available", true)));
        JsonNode available = body(get(PATH + "/available").expectStatus().isOk());
        assertThat(available.path("total").asInt()).isEqualTo(1);
        assertThat(available.at("/agents/0/id").asString()).isEqualTo(free);
        JsonNode stats = body(get(PATH + "/stats").expectStatus().isOk());
        assertThat(stats.path("total_agents").asInt()).isEqualTo(2);
        assertThat(stats.path("average_handling_seconds").asDouble()).isEqualTo(2.5);
    }

    @Test
    void aUserSaysWhetherTheirOwnAgentTakesCalls() {
        patch(PATH + "/status", Map.of("status", "available"))
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("AGENT_NOT_FOUND");
        String own = added(agent("Admin", "email", EMAIL));
        JsonNode ready = body(patch(PATH + "/status", Map.of("status", "available"))
                .expectStatus()
                .isOk());
        assertThat(ready.at("/agent/id").asString()).isEqualTo(own);
        assertThat(ready.at("/agent/is_available").asBoolean()).isTrue();
        String other = added(agent("Twin", "email", EMAIL));
        patch(PATH + "/status", Map.of("is_available", false)).expectStatus().isEqualTo(409);
        JsonNode named = body(patch(PATH + "/status", Map.of("agent_id", other, "is_available", true)));
        assertThat(named.at("/agent/id").asString()).isEqualTo(other);
        patch(PATH + "/status", Map.of()).expectStatus().isBadRequest();
        patch(PATH + "/status", Map.of("status", "asleep")).expectStatus().isBadRequest();
    }

    @Test
    void anAgentSaysSoOfNobodyElse() {
        String own = added(agent("Admin", "email", EMAIL));
        String other = added(agent("Jane"));
        for (String foreign : List.of(other, "agent_1")) {
            setStatus(foreign, Role.AGENT)
                    .expectStatus()
                    .isForbidden()
                    .expectBody()
                    .jsonPath("$.details.permission")
                    .isEqualTo("agents_manage");
        }
        setStatus(own, Role.AGENT).expectStatus().isOk();
        setStatus(other, Role.SUPERVISOR).expectStatus().isOk();
    }

    private ResponseSpec setStatus(String agentId, Role role) {
        return client.patch()
                .uri(PATH + "/status")
                .headers(headers -> headers.setBearerAuth(tokenOf(role)))
                .bodyValue(Map.of("agent_id", agentId, "is_available", true))
                .exchange();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("nonsense")
    void nonsenseIsRefusedByItsName(String field, @Nullable Object value) {
        int sent = platform.sent(AgentCommand.class).size();
        JsonNode refused =
                body(post(PATH, agent("Jane", field, value)).expectStatus().isBadRequest());
        assertThat(refused.at("/error/code").asString()).isEqualTo("VALIDATION_ERROR");
        assertThat(refused.at("/error/message").asString()).contains(field);
        assertThat(platform.sent(AgentCommand.class)).hasSize(sent);
    }

    static Stream<Arguments> nonsense() {
        return Stream.of(
                Arguments.of("name", null),
                Arguments.of("name", " "),
                Arguments.of("name", "x".repeat(201)),
                Arguments.of("email", null),
                Arguments.of("email", "jane"),
                Arguments.of("email", "jane@example.org, joe@example.org"),
                Arguments.of("phone_number", "12"),
                Arguments.of("phone_number", "[erased]"),
                Arguments.of("extension", "x41"),
                Arguments.of("skills", "billing"),
                Arguments.of("skills", List.of("")),
                Arguments.of("departments", Collections.nCopies(2, "x".repeat(101))),
                Arguments.of("is_active", "perhaps"),
                Arguments.of("metadata", List.of(1)));
    }

    @Test
    void emptyFieldsOfAFormAreNoValues() {
        JsonNode added = body(post(PATH, agent("Jane", "phone_number", "", "extension", ""))
                .expectStatus()
                .isCreated());
        assertThat(added.path("agent").has("phone_number")).isFalse();
        assertThat(added.path("agent").has("extension")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void whatIsNoAgentIsNotFound(String id) {
        get(PATH + "/" + id)
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.error.code")
                .isEqualTo("AGENT_NOT_FOUND");
        put(PATH + "/" + id, agent("Jane")).expectStatus().isNotFound();
        delete(PATH + "/" + id).expectStatus().isNotFound();
        patch(PATH + "/" + id + "/availability", Map.of("is_available", true))
                .expectStatus()
                .isNotFound();
        get(PATH + "/" + id + "/activity").expectStatus().isNotFound();
    }

    static Stream<String> ids() {
        return Stream.of("agent_1", "1", "call_7", "nonsense");
    }

    private void reserve(String id) {
        ReserveAgent reserve = new ReserveAgent(new AgentId(id), CallId.of(1), Instant.EPOCH);
        platform.send(reserve, Void.class, new Cause(FakePlatform.TENANT, "system", "escalate", "req-1"))
                .join();
    }

    private String added(Map<String, @Nullable Object> agent) {
        return body(post(PATH, agent).expectStatus().isCreated())
                .at("/agent/id")
                .asString();
    }

    private static Map<String, @Nullable Object> agent(String name, @Nullable Object... changes) {
        Map<String, @Nullable Object> agent = map(
                "name",
                name,
                "email",
                "jane@example.org",
                "phone_number",
                "+12125550100",
                "extension",
                "41",
                "skills",
                List.of("billing", " billing "),
                "departments",
                List.of("support"),
                "metadata",
                Map.of("desk", 4));
        agent.putAll(map(changes));
        return agent;
    }

    private static Map<String, @Nullable Object> map(@Nullable Object... entries) {
        Map<String, @Nullable Object> map = new HashMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            map.put((String) Objects.requireNonNull(entries[i]), entries[i + 1]);
        }
        return map;
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

    private ResponseSpec patch(String path, Object body) {
        return signedIn().method(HttpMethod.PATCH).uri(path).bodyValue(body).exchange();
    }
}
