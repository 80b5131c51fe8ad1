package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.outside.Http.Answer;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What is done with requests that cannot be done at once, or not at all. */
@ExtendWith(Journeys.class)
class DataRequestJourneyTest {
    private static final String GDPR = "/api/v1/compliance/gdpr";

    private final Http http;

    DataRequestJourneyTest(PlatformProcess platform) {
        http = new Http(platform.url()).login();
    }

    @Test
    void anErasureWaitsForTheEndOfACall() {
        Caller talking = Caller.of(70_001);
        String call = talking.ring(http);
        talking.say(http, 1);
        String request = GDPR + "/requests/"
                + http.post(GDPR + "/request-deletion", Map.of("phone_number", talking.number()))
                        .body()
                        .path("id")
                        .asString();
        Awaitility.await().until(() -> status(request), "running"::equals);
        assertThat(http.get(request).body().has("keys_destroyed_at")).isFalse();
        assertThat(http.get("/api/v1/calls/" + call)
                        .body()
                        .at("/call/from_number")
                        .asString())
                .isEqualTo(talking.number());
        talking.hangUp(http);
        Awaitility.await().until(() -> status(request), "completed"::equals);
        assertThat(http.get("/api/v1/calls/" + call)
                        .body()
                        .at("/call/from_number")
                        .asString())
                .isEqualTo("[erased]");
    }

    @Test
    void whoWantsToBeForgottenThemselvesNeedsSomebodyElse() {
        Answer asked = http.post(GDPR + "/request-deletion", Map.of("reason", "User requested deletion"));
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        assertThat(asked.body().path("status").asString()).isEqualTo("awaiting_approval");
        String request = GDPR + "/requests/" + asked.body().path("id").asString();
        assertThat(http.post(request + "/approve", null).body().path("code").asString())
                .isEqualTo("OWN_REQUEST");
        assertThat(http.post(request + "/decline", null).body().path("status").asString())
                .isEqualTo("refused");
        assertThat(http.post(request + "/approve", null).body().path("code").asString())
                .isEqualTo("DATA_REQUEST_SETTLED");
        JsonNode list = http.get(GDPR + "/requests?limit=100").body();
        assertThat(list.path("requests").valueStream().map(each -> each.path("id")))
                .contains(asked.body().path("id"));
    }

    @Test
    void consentsAreKeptWithTheirHistory() {
        http.post(GDPR + "/consents", Map.of("type", "analytics", "value", true));
        Answer taken = http.post(GDPR + "/consents", Map.of("type", "analytics", "value", false));
        assertThat(taken.status()).as(taken.toString()).isEqualTo(200);
        JsonNode consents = http.get(GDPR + "/consents").body();
        assertThat(consents.at("/consents/1/type").asString()).isEqualTo("analytics");
        assertThat(consents.at("/consents/1/value").asBoolean()).isFalse();
        assertThat(consents.path("history")).hasSize(2);
        assertThat(http.post(GDPR + "/consents", Map.of("type", "surveys", "value", true))
                        .status())
                .isEqualTo(400);
        Answer nobody = http.post(GDPR + "/export", Map.of("email", "nobody@example.org"));
        assertThat(nobody.status()).isEqualTo(404);
        assertThat(nobody.body().path("code").asString()).isEqualTo("SUBJECT_NOT_FOUND");
    }

    private String status(String request) {
        return http.get(request).body().path("status").asString();
    }
}
