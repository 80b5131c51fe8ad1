package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.outside.Http.Answer;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** A business configuration from its first version to its end. */
@ExtendWith(Journeys.class)
public class ConfigJourneyTest {
    private static final String PATH = "/api/v1/config/business";

    private final Http http;

    ConfigJourneyTest(PlatformProcess platform) {
        http = new Http(platform.url()).login();
    }

    @Test
    void aConfigurationChangesGovernsAndGoes() {
        Answer made = http.post(PATH, config("Acme", 0.7));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        String one = PATH + "/" + made.body().at("/config/id").asString();
        assertThat(http.get(one).body().path("config")).isEqualTo(made.body().path("config"));

        JsonNode changed = http.put(one, config("Acme", 0.2)).body().path("config");
        assertThat(changed.at("/config_data/ai/temperature").asDouble()).isEqualTo(0.2);
        assertThat(changed.path("version").asInt()).isEqualTo(2);
        JsonNode reverted =
                http.post(one + "/revert", Map.of("version", 1)).body().path("config");
        assertThat(reverted.path("config_data"))
                .isEqualTo(made.body().path("config").path("config_data"));
        assertThat(http.get(one + "/versions").body().path("versions").size()).isEqualTo(3);

        String call = http.post(
                        "/api/v1/calls/initiate",
                        Map.of(
                                "to_number",
                                "+12125550103",
                                "business_id",
                                made.body().at("/config/id").asString()))
                .body()
                .at("/call/id")
                .asString();
        Awaitility.await()
                .untilAsserted(() -> assertThat(http.get("/api/v1/calls/" + call)
                                .body()
                                .at("/call/status")
                                .asString())
                        .isEqualTo("in_progress"));
        Answer refused = http.delete(one);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().at("/error/code").asString()).isEqualTo("CONFIG_IN_USE");

        http.post("/api/v1/calls/" + call + "/end", null);
        Awaitility.await()
                .untilAsserted(() -> assertThat(http.delete(one).status()).isEqualTo(200));
        assertThat(http.get(one).status()).isEqualTo(404);
        assertThat(http.get(PATH)
                        .body()
                        .path("configs")
                        .valueStream()
                        .map(each -> each.path("id").asString()))
                .doesNotContain(made.body().at("/config/id").asString());
    }

    private static Map<String, Object> config(String name, double temperature) {
        return config(name, temperature, List.of(Map.of("type", "keyword", "keywords", List.of("lawyer"))));
    }

    public static Map<String, Object> config(String name, double temperature, List<Map<String, Object>> triggers) {
        return Map.of(
                "name",
                name,
                "type",
                "retail",
                "config_data",
                Map.of(
                        "ai",
                                Map.of(
                                        "model", "model-1",
                                        "temperature", temperature,
                                        "system_prompt", "Be kind."),
                        "voice", Map.of("language", "en-US", "voice", "alice", "response_delay", 0.5),
                        "knowledge_base", Map.of("enabled", true, "retrieval_top_k", 5, "similarity_threshold", 0.7),
                        "quality_assurance",
                                Map.of(
                                        "enabled", true,
                                        "sentiment_analysis", true,
                                        "compliance_check", true,
                                        "min_score_threshold", 0.6),
                        "escalation", Map.of("enabled", true, "triggers", triggers, "warm_transfer", true)));
    }
}
