package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.outside.Http.Answer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

/** Two people change the same thing, and neither writes over what the other has not seen. */
@ExtendWith(Journeys.class)
class LostUpdateJourneyTest {
    private final Http http;

    LostUpdateJourneyTest(PlatformProcess platform) {
        http = new Http(platform.url()).login();
    }

    @Test
    void aConfigurationIsChangedOnTheVersionThatWasRead() {
        Answer made = http.post("/api/v1/config/business", config("One"));
        String path = "/api/v1/config/business/" + made.body().at("/config/id").asString();
        assertThat(tag(http.get(path))).isEqualTo(tag(made));
        Answer changed = on("PUT", path, tag(made), config("Two"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(tag(changed)).isNotEqualTo(tag(made));
        assertRefused(on("PUT", path, tag(made), config("Three")));
        assertRefused(on("PUT", path, "W/" + tag(changed), config("Three")));
        assertRefused(on("DELETE", path, "\"abc\"", null));
        assertThat(on("PUT", path, tag(made) + ", " + tag(changed), config("Four"))
                        .status())
                .isEqualTo(200);
        assertThat(on("PUT", path, "*", config("Five")).status()).isEqualTo(200);
        assertThat(http.put(path, config("Six")).status()).isEqualTo(200);
        assertThat(http.exchange("GET", path, Map.of("If-None-Match", tag(http.get(path))), "")
                        .status())
                .isEqualTo(304);
        assertThat(on("DELETE", path, tag(http.get(path)), null).status()).isEqualTo(200);
        assertThat(on("PUT", path + "7", tag(made), config("Seven")).status()).isEqualTo(404);
    }

    @Test
    void ofManyAtOnceOneIsMade() {
        Answer made = http.post("/api/v1/agents", agent("Zoe"));
        String path = "/api/v1/agents/" + made.body().at("/agent/id").asString();
        List<CompletableFuture<Answer>> all = IntStream.range(0, 12)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> on("PUT", path, tag(made), agent("Zoe " + i))))
                .toList();
        List<Integer> statuses =
                all.stream().map(answer -> answer.join().status()).sorted().toList();
        assertThat(statuses.getFirst()).isEqualTo(200);
        assertThat(statuses.subList(1, statuses.size())).containsOnly(412);
        assertThat(on("PATCH", path + "/availability", tag(made), Map.of("is_available", true))
                        .status())
                .isEqualTo(412);
        assertThat(on("PATCH", path + "/availability", tag(http.get(path)), Map.of("is_available", true))
                        .status())
                .isEqualTo(200);
        assertThat(on("DELETE", path, tag(http.get(path)), null).status()).isEqualTo(200);
    }

    @Test
    void anEntryIsDeletedOnTheVersionThatWasRead() {
        Answer made = http.post("/api/v1/knowledge", Map.of("title", "Returns", "content", "Thirty days."));
        String path = "/api/v1/knowledge/" + made.body().at("/entry/id").asString();
        assertRefused(on("DELETE", path, "\"7\"", null));
        assertThat(on("DELETE", path, tag(http.get(path)), null).status()).isEqualTo(200);
    }

    private static void assertRefused(Answer answer) {
        assertThat(answer.status()).isEqualTo(412);
        assertThat(answer.body().at("/error/code").asString()).isEqualTo("VERSION_CONFLICT");
    }

    private Answer on(String method, String path, String tag, @Nullable Object body) {
        return http.exchange(
                method,
                path,
                Map.of("Content-Type", "application/json", "If-Match", tag),
                body == null ? "" : JsonMapper.shared().writeValueAsString(body));
    }

    private static String tag(Answer answer) {
        return Objects.requireNonNull(answer.headers().get("etag"), answer.toString());
    }

    private static Map<String, Object> config(String name) {
        return ConfigJourneyTest.config(name, 0.5, List.of());
    }

    private static Map<String, Object> agent(String name) {
        return Map.of("name", name, "email", "zoe@example.org", "skills", List.of(), "departments", List.of());
    }
}
