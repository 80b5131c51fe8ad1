package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.outside.Http.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What the README promises: log in, place a call, watch it ring, connect and end. */
@ExtendWith(Journeys.class)
class FirstCallJourneyTest {
    private final PlatformProcess platform;
    private final Http http;

    FirstCallJourneyTest(PlatformProcess platform) {
        this.platform = platform;
        this.http = new Http(platform.url());
    }

    @BeforeEach
    void logIn() {
        http.login();
    }

    @Test
    void aCallRingsConnectsAndEndsOnTheScreen() {
        try (Socket socket = Socket.calls(platform, http.token()).subscribeToAllCalls()) {
            String id = initiate("+12125550101");
            socket.await("call.started", call(id));
            socket.await(
                    "call.updated", data -> call(id).test(data) && status(data).equals("ringing"));
            socket.await(
                    "call.updated", data -> call(id).test(data) && status(data).equals("in_progress"));
            socket.await("call.ended", data -> data.path("call_id").asString("").equals(id));
            JsonNode call = detail(id);
            assertThat(call.path("status").asString()).isEqualTo("completed");
            assertThat(call.path("twilio_call_sid").asString()).startsWith("CA");
            assertThat(call.path("duration_seconds").asInt())
                    .as("nobody hangs up before all is said")
                    .isBetween(20, 120);
            assertThat(call.has("ended_at")).isTrue();
            assertThat(call.path("metadata").path("order").asString()).isEqualTo("A-17");
        }
    }

    @Test
    void aBusyNumberFailsAndSaysWhy() {
        try (Socket socket = Socket.calls(platform, http.token()).subscribeToAllCalls()) {
            String id = initiate("+12125550107");
            socket.await("call.ended", data -> data.path("call_id").asString("").equals(id));
            assertThat(detail(id).path("status").asString()).isEqualTo("failed");
            assertThat(detail(id).path("outcome").asString()).isEqualTo("busy");
        }
    }

    @Test
    void aManagerEndsACallThatIsGoingOn() {
        try (Socket socket = Socket.calls(platform, http.token()).subscribeToAllCalls()) {
            String id = initiate("+12125550103");
            socket.await(
                    "call.updated", data -> call(id).test(data) && status(data).equals("in_progress"));
            Answer ended = http.post("/api/v1/calls/" + id + "/end", Map.of("reason", "enough"));
            assertThat(ended.status()).isEqualTo(200);
            assertThat(ended.body().path("success").asBoolean()).isTrue();
            assertThat(ended.body().path("call").has("ended_at")).isTrue();
            socket.await("call.ended", data -> data.path("call_id").asString("").equals(id));
            assertThat(http.post("/api/v1/calls/" + id + "/end", null).status()).isEqualTo(200);
        }
    }

    @Test
    void aNoteIsThereAsSoonAsItIsAdded() {
        String path = "/api/v1/calls/" + initiate("+12125550107") + "/notes";
        Answer added = http.post(path, Map.of("note", "Call back on Monday", "tags", List.of("billing")));
        assertThat(added.status()).isEqualTo(201);
        JsonNode notes = http.get(path).body();
        assertThat(notes.path("total").asInt()).isEqualTo(1);
        assertThat(notes.at("/notes/0/id").asLong())
                .isEqualTo(added.body().path("note_id").asLong());
        assertThat(notes.at("/notes/0/note").asString()).isEqualTo("Call back on Monday");
    }

    @Test
    void aCallIsFoundByItsNumberItsBeginningAndItsEnd() {
        String id = initiate("+12125550188");
        for (String search : List.of("%2B12125550188", "%2B1212555018", "0188", "550188", id)) {
            // a list follows the log, it does not lead it
            Awaitility.await(search).atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
                Answer found = http.get("/api/v1/calls?search=" + search);
                assertThat(found.status()).isEqualTo(200);
                assertThat(found.body()
                                .path("calls")
                                .valueStream()
                                .map(c -> c.path("id").asString()))
                        .contains(id);
            });
        }
    }

    @Test
    void anUnknownCallIsNotFoundInTheManagersWords() {
        Answer unknown = http.get("/api/v1/calls/call_1");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.body().path("error").path("code").asString()).isEqualTo("CALL_NOT_FOUND");
    }

    private String initiate(String number) {
        Answer answer =
                http.post("/api/v1/calls/initiate", Map.of("to_number", number, "metadata", Map.of("order", "A-17")));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.body().path("call").path("id").asString();
    }

    private JsonNode detail(String id) {
        Answer answer = http.get("/api/v1/calls/" + id);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.body().path("call");
    }

    private static java.util.function.Predicate<JsonNode> call(String id) {
        return data -> data.path("call").path("id").asString("").equals(id);
    }

    private static String status(JsonNode data) {
        return data.path("call").path("status").asString("");
    }
}
