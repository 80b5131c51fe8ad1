package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.outside.Http.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** An agent from the first day to the last, as two front ends see it. */
@ExtendWith(Journeys.class)
class AgentJourneyTest {
    private static final String PATH = "/api/v1/agents";

    private final Http http;

    AgentJourneyTest(PlatformProcess platform) {
        http = new Http(platform.url()).login();
    }

    @Test
    void anAgentComesWorksAndGoes() {
        Answer added = http.post(
                PATH,
                Map.of(
                        "name", "Jane Doe",
                        "email", "jane@example.org",
                        "phone_number", "+12125550100",
                        "skills", List.of("billing"),
                        "metadata", Map.of("desk", 4)));
        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        String id = added.body().at("/agent/id").asString();
        String one = PATH + "/" + id;
        assertThat(http.get(one).body().path("agent")).isEqualTo(added.body().path("agent"));
        assertThat(free()).doesNotContain(id);

        Answer here = http.patch(one + "/availability", Map.of("is_available", true));
        assertThat(here.body().at("/agent/is_available").asBoolean()).isTrue();
        assertThat(here.body().at("/agent/last_active_at").asString()).isNotEmpty();
        assertThat(free()).contains(id);
        long agents = http.get(PATH + "/stats").body().path("total_agents").asLong();
        assertThat(agents).isPositive();

        Answer revised = http.put(one, Map.of("name", "Jane Roe", "email", "jane@example.org", "is_active", false));
        assertThat(revised.body().at("/agent/name").asString()).isEqualTo("Jane Roe");
        assertThat(revised.body().at("/agent/is_available").asBoolean()).isFalse();
        assertThat(free()).doesNotContain(id);
        JsonNode spell = http.get(one + "/activity").body().at("/spells/0");
        assertThat(spell.path("kind").asString()).isEqualTo("ready");
        assertThat(spell.path("to").asString()).isNotEmpty();

        assertThat(http.delete(one).status()).isEqualTo(200);
        assertThat(http.get(one).status()).isEqualTo(404);
        assertThat(http.get(PATH + "/stats").body().path("total_agents").asLong())
                .isEqualTo(agents - 1);
    }

    private List<String> free() {
        return http.get(PATH + "/available")
                .body()
                .path("agents")
                .valueStream()
                .map(agent -> agent.path("id").asString())
                .toList();
    }
}
