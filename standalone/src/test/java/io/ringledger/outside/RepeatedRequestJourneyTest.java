package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.outside.Http.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

/** A client that asks again because it got no answer does not do it twice. */
@ExtendWith(Journeys.class)
class RepeatedRequestJourneyTest {
    private static final String INITIATE = "/api/v1/calls/initiate";
    private static final int AT_ONCE = 16;

    private final Http http;
    private final String key = UUID.randomUUID().toString();

    RepeatedRequestJourneyTest(PlatformProcess platform) {
        http = new Http(platform.url()).login();
    }

    @Test
    void manyAtOnceMakeOneCall() {
        Map<String, Object> body = Map.of("to_number", "+12125557706", "business_id", "repeated-" + key);
        List<CompletableFuture<Answer>> all = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            all.add(CompletableFuture.supplyAsync(() -> post(INITIATE, body)));
        }
        List<Answer> answers = all.stream().map(CompletableFuture::join).toList();
        assertThat(answers).allMatch(answer -> answer.status() == 201 || answer.status() == 409);
        assertThat(answers).anyMatch(answer -> answer.status() == 201);
        Answer replayed = post(INITIATE, body);
        assertThat(replayed.headers()).containsEntry("idempotent-replayed", "true");
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 201)
                .allMatch(answer -> answer.body().equals(replayed.body()));
        Awaitility.await()
                .untilAsserted(() -> assertThat(http.get("/api/v1/calls?business_id=repeated-" + key)
                                .body()
                                .at("/pagination/total")
                                .asInt())
                        .isEqualTo(1));
        assertThat(post(INITIATE, Map.of("to_number", "+12125557707")).status()).isEqualTo(422);
    }

    private Answer post(String path, Object body) {
        return http.exchange(
                "POST",
                path,
                Map.of("Content-Type", "application/json", "Idempotency-Key", key),
                JsonMapper.shared().writeValueAsString(body));
    }
}
