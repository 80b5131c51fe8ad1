package io.ringledger.gateway.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.calls.CallView;
import io.ringledger.api.config.BusinessConfigCommand;
import io.ringledger.gateway.CallFixtures;
import io.ringledger.gateway.FakePlatform;
import io.ringledger.gateway.GatewayTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Business configurations in the manager document's words. */
class BusinessConfigTest extends GatewayTest {
    private static final String PATH = "/api/v1/config/business";

    @Test
    void aConfigurationIsMadeShownListedAndDeleted() {
        JsonNode made = body(post(PATH, config("Acme")).expectStatus().isCreated());
        String id = made.at("/config/id").asString();
        assertThat(id).startsWith("business_");
        assertThat(made.path("message").asString()).isEqualTo("Configuration created");
        assertThat(made.at("/config/config_data/ai/system_prompt").asString()).isEqualTo("Be kind.");
        assertThat(made.at("/config/config_data/knowledge_base/retrieval_top_k").asInt())
                .isEqualTo(5);
        assertThat(made.at("/config/config_data/escalation/triggers/0/keywords/0")
                        .asString())
                .isEqualTo("lawyer");
        assertThat(made.at("/config/is_active").asBoolean()).isTrue();
        assertThat(made.at("/config/created_at").asString())
                .isEqualTo(made.at("/config/updated_at").asString());

        JsonNode shown = body(get(PATH + "/" + id).expectStatus().isOk());
        assertThat(shown.path("config")).isEqualTo(made.path("config"));
        JsonNode all = body(get(PATH));
        assertThat(all.path("configs").size()).isEqualTo(1);
        assertThat(all.at("/pagination/total").asInt()).isEqualTo(1);
        get(PATH + "?limit=101").expectStatus().isBadRequest();
        assertThat(body(get(PATH + "?is_active=false")).path("configs").size()).isZero();

        JsonNode gone = body(delete(PATH + "/" + id).expectStatus().isOk());
        assertThat(gone.path("success").asBoolean()).isTrue();
        get(PATH + "/" + id).expectStatus().isNotFound();
        delete(PATH + "/" + id).expectStatus().isNotFound();
    }

    @Test
    void whatItSaidBeforeIsKnownAndCanBeSaidAgain() {
        String id = body(post(PATH, config("Acme"))).at("/config/id").asString();
        JsonNode revised =
                body(put(PATH + "/" + id, config("Acme & Sons")).expectStatus().isOk());
        assertThat(revised.at("/config/name").asString()).isEqualTo("Acme & Sons");
        assertThat(revised.at("/config/version").asInt()).isEqualTo(2);
        JsonNode reverted = body(post(PATH + "/" + id + "/revert", Map.of("version", 1))
                .expectStatus()
                .isOk());
        assertThat(reverted.at("/config/name").asString()).isEqualTo("Acme");
        JsonNode versions = body(get(PATH + "/" + id + "/versions")).path("versions");
        assertThat(versions.valueStream().map(each -> each.path("version").asInt()))
                .containsExactly(3, 2, 1);
        assertThat(versions.at("/0/reverted_to").asInt()).isEqualTo(1);
        assertThat(versions.at("/1").has("reverted_to")).isFalse();
        post(PATH + "/" + id + "/revert", Map.of("version", 9))
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.error.code")
                .isEqualTo("CONFIG_VERSION_NOT_FOUND");
    }

    @Test
    void whatGovernsACallIsNotDeleted() {
        String id = body(post(PATH, config("Acme"))).at("/config/id").asString();
        CallView call = CallFixtures.governed(CallFixtures.aCall(7), id);
        platform.put(FakePlatform.TENANT, call);
        delete(PATH + "/" + id)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.error.code")
                .isEqualTo("CONFIG_IN_USE");
        get(PATH + "/" + id).expectStatus().isOk();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nonsense")
    void nonsenseIsRefusedByItsName(String field, Consumer<Map<String, Object>> spoil) {
        Map<String, Object> body = config("Acme");
        spoil.accept(body);
        JsonNode refused = body(post(PATH, body).expectStatus().isBadRequest());
        assertThat(refused.at("/error/code").asString()).isEqualTo("VALIDATION_ERROR");
        assertThat(refused.at("/error/message").asString()).contains(field);
        assertThat(platform.sent(BusinessConfigCommand.class)).isEmpty();
    }

    static Stream<Arguments> nonsense() {
        return Stream.of(
                bad("name", body -> body.remove("name")),
                bad("name", body -> body.put("name", " ")),
                bad("type", body -> body.put("type", "x".repeat(101))),
                bad("config_data", body -> body.remove("config_data")),
                bad("is_active", body -> body.put("is_active", "maybe")),
                bad("ai", body -> data(body).remove("ai")),
                bad("temperature", body -> section(body, "ai").put("temperature", 2.1)),
                bad("temperature", body -> section(body, "ai").remove("temperature")),
                bad("model", body -> section(body, "ai").put("model", "")),
                bad("system_prompt", body -> section(body, "ai").put("system_prompt", "x".repeat(20_001))),
                bad("language", body -> section(body, "voice").put("language", "English, please")),
                bad("response_delay", body -> section(body, "voice").put("response_delay", -1)),
                bad("retrieval_top_k", body -> section(body, "knowledge_base").put("retrieval_top_k", 0)),
                bad("retrieval_top_k", body -> section(body, "knowledge_base").put("retrieval_top_k", 1.5)),
                bad(
                        "similarity_threshold",
                        body -> section(body, "knowledge_base").put("similarity_threshold", 1.01)),
                bad(
                        "min_score_threshold",
                        body -> section(body, "quality_assurance").put("min_score_threshold", 7)),
                bad("type is none of", body -> trigger(body, Map.of("type", "full moon"))),
                bad("keywords", body -> trigger(body, Map.of("type", "keyword"))),
                bad("threshold", body -> trigger(body, Map.of("type", "sentiment"))),
                bad("threshold", body -> trigger(body, Map.of("type", "qa_score", "threshold", -0.5))));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void whatIsNoConfigurationIsNotFound(String id) {
        get(PATH + "/" + id)
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.error.code")
                .isEqualTo("CONFIG_NOT_FOUND");
        put(PATH + "/" + id, config("Acme")).expectStatus().isNotFound();
        delete(PATH + "/" + id).expectStatus().isNotFound();
    }

    static Stream<String> ids() {
        return Stream.of("business_1", "1", "call_7", "nonsense");
    }

    private static Arguments bad(String field, Consumer<Map<String, Object>> spoil) {
        return Arguments.of(field, spoil);
    }

    private static Map<String, Object> config(String name) {
        Map<String, Object> data = new HashMap<>();
        data.put("ai", map("model", "model-1", "temperature", 0.7, "system_prompt", "Be kind."));
        data.put("voice", map("language", "en-US", "voice", "alice", "response_delay", 0.5));
        data.put("knowledge_base", map("enabled", true, "retrieval_top_k", 5, "similarity_threshold", 0.7));
        data.put(
                "quality_assurance",
                map(
                        "enabled", true,
                        "sentiment_analysis", true,
                        "compliance_check", true,
                        "min_score_threshold", 0.6));
        data.put(
                "escalation",
                map(
                        "enabled",
                        true,
                        "triggers",
                        new ArrayList<>(List.of(map("type", "keyword", "keywords", List.of("lawyer")))),
                        "warm_transfer",
                        true));
        return map("name", name, "type", "retail", "config_data", data);
    }

    private static Map<String, Object> map(Object... entries) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            map.put((String) entries[i], entries[i + 1]);
        }
        return map;
    }

    @SuppressWarnings("unchecked") // made above
    private static Map<String, Object> data(Map<String, Object> body) {
        return (Map<String, Object>) Objects.requireNonNull(body.get("config_data"));
    }

    @SuppressWarnings("unchecked") // made above
    private static Map<String, Object> section(Map<String, Object> body, String name) {
        return (Map<String, Object>) Objects.requireNonNull(data(body).get(name));
    }

    private static void trigger(Map<String, Object> body, Map<String, Object> trigger) {
        section(body, "escalation").put("triggers", List.of(trigger));
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
