package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.outside.Http.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** A customer talks with the AI, which answers from the knowledge base, and a supervisor steps in. */
@ExtendWith(Journeys.class)
class ConversationJourneyTest {
    /** Asks where the order is (05), and stays for five minutes (6). */
    private static final String ASKS_AND_STAYS = "+12125550056";

    /** The same, and hangs up once all is said and answered. */
    private static final String ASKS = "+12125550051";

    private static final String LAST_WORDS = "Good to know, thanks a lot.";

    private final PlatformProcess platform;
    private final Http http;

    ConversationJourneyTest(PlatformProcess platform) {
        this.platform = platform;
        http = new Http(platform.url()).login();
    }

    @Test
    void whatTheCustomerAsksIsAnsweredFromTheKnowledgeBase() {
        String business = business();
        String known = "Hello, would you like to know where your order is? It is with you on the second day.";
        Answer added = http.post(
                "/api/v1/knowledge", Map.of("title", "Where is my order", "content", known, "business_id", business));
        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        String call = call(ASKS, business);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> shown(call).path("status").asString(), "completed"::equals);
        JsonNode said = Awaitility.await().until(() -> transcript(call), all -> all.size() >= 9);
        assertThat(speakers(said)).startsWith("ai", "customer", "ai", "customer", "ai", "customer", "ai", "customer");
        assertThat(texts(said)).contains(LAST_WORDS);
        assertThat(texts(said).get(0)).startsWith("Hello, this is an automated assistant");
        assertThat(texts(said).get(1)).contains("where my order is");
        assertThat(texts(said).get(2)).isEqualTo(known);
    }

    @Test
    void aSupervisorPausesTheAiSpeaksThroughItAndLetsItGoOn() {
        String call = call(ASKS_AND_STAYS, business());
        try (Socket socket = Socket.calls(platform, http.token()).subscribeToAllCalls()) {
            Awaitility.await().until(() -> shown(call).path("status").asString(), "in_progress"::equals);
            assertThat(intervene(call, Map.of("action", "pause"))
                            .body()
                            .path("success")
                            .asBoolean())
                    .isTrue();
            socket.await(
                    "call.updated",
                    data -> data.at("/call/id").asString("").equals(call)
                            && data.at("/call/ai_paused").asBoolean(false));
            await(call, LAST_WORDS);

            intervene(call, Map.of("action", "send_message", "message", "This is Ada. We send it again."));
            await(call, "This is Ada. We send it again.");
            assertThat(texts(transcript(call)))
                    .as("nobody has answered the customer before")
                    .containsSubsequence(LAST_WORDS, "This is Ada. We send it again.")
                    .endsWith("This is Ada. We send it again.");

            String script = "Be kind. Say: \"Ada calls you back.\"";
            assertThat(intervene(call, Map.of("action", "override_instructions", "instructions", script))
                            .body()
                            .path("message")
                            .asString())
                    .contains("No language model is set");
            intervene(call, Map.of("action", "resume"));
            await(call, "Ada calls you back.");
            assertThat(shown(call).path("ai_paused").asBoolean()).isFalse();
        }
        assertThat(http.post("/api/v1/calls/" + call + "/end", Map.of()).status())
                .isEqualTo(200);
        Answer late = http.post("/api/v1/calls/" + call + "/intervene", Map.of("action", "pause"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body().at("/error/code").asString()).isEqualTo("CALL_NOT_IN_PROGRESS");
        assertThat(late.body().at("/error/details/status").asString()).isEqualTo("completed");
    }

    private Answer intervene(String call, Map<String, Object> body) {
        Answer answer = http.post("/api/v1/calls/" + call + "/intervene", body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }

    private void await(String call, String words) {
        Awaitility.await(words)
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(texts(transcript(call))).contains(words));
    }

    private JsonNode shown(String call) {
        return http.get("/api/v1/calls/" + call).body().path("call");
    }

    private JsonNode transcript(String call) {
        return http.get("/api/v1/calls/" + call + "/interactions").body().path("interactions");
    }

    private static List<String> texts(JsonNode said) {
        return said.valueStream().map(each -> each.path("text").asString()).toList();
    }

    private static List<String> speakers(JsonNode said) {
        return said.valueStream().map(each -> each.path("speaker").asString()).toList();
    }

    private String call(String number, String business) {
        Answer placed = http.post("/api/v1/calls/initiate", Map.of("to_number", number, "business_id", business));
        assertThat(placed.status()).as(placed.toString()).isEqualTo(201);
        return placed.body().at("/call/id").asString();
    }

    private String business() {
        Answer made = http.post("/api/v1/config/business", ConfigJourneyTest.config("Acme", 0.7, List.of()));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return made.body().at("/config/id").asString();
    }
}
