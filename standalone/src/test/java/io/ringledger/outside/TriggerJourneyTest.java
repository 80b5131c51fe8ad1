package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.outside.Http.Answer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Nobody decides it: the business has said what makes a call be handed to a person. */
@ExtendWith(Journeys.class)
class TriggerJourneyTest {
    private static final String CANCELS = "+12125550021";
    private static final String IS_ANGRY = "+12125550031";
    private static final String ASKS = "+12125550101";

    private final PlatformProcess platform;
    private final Http http;

    TriggerJourneyTest(PlatformProcess platform) {
        this.platform = platform;
        http = new Http(platform.url()).login();
    }

    @Test
    void whatTheCustomerSaysBringsAPerson() {
        String business = business(List.of(
                Map.of("type", "cancellation", "keywords", List.of("cancel my subscription")),
                Map.of("type", "negative_sentiment", "threshold", -0.4),
                Map.of("type", "customer_request")));
        try (Socket socket = Socket.calls(platform, http.token()).subscribeToAllCalls()) {
            JsonNode cancels = triggered(socket, call(CANCELS, business));
            assertThat(cancels.path("trigger_type").asString()).isEqualTo("cancellation");
            assertThat(cancels.at("/trigger_details/keyword").asString()).isEqualTo("cancel my subscription");
            assertThat(cancels.at("/trigger_details/said").asString()).contains("I want to cancel");
            assertThat(cancels.path("conversation_summary").asString())
                    .startsWith("Outbound call")
                    .contains("Customer: Good morning");

            JsonNode angry = triggered(socket, call(IS_ANGRY, business));
            assertThat(angry.path("trigger_type").asString()).isEqualTo("negative_sentiment");
            assertThat(angry.at("/trigger_details/sentiment").asDouble()).isLessThanOrEqualTo(-0.4);
            assertThat(angry.at("/trigger_details/threshold").asDouble()).isEqualTo(-0.4);

            JsonNode asks = triggered(socket, call(ASKS, business));
            assertThat(asks.path("trigger_type").asString()).isEqualTo("customer_request");
            assertThat(asks.at("/trigger_details/said").asString()).contains("talk to a real person");
            List.of(cancels, angry, asks)
                    .forEach(escalation -> end(escalation.path("call_id").asString()));
        }
    }

    /** Whoever still waits would get the agents of other journeys. */
    private void end(String call) {
        http.post("/api/v1/calls/" + call + "/end", Map.of());
        Awaitility.await().untilAsserted(() -> assertThat(statuses(call)).containsExactly("cancelled"));
    }

    /** Each call is escalated once, though the customer goes on asking, and not at all where that is switched off. */
    @Test
    void atMostOnceAndOnlyWhereItIsWanted() {
        String on = business(List.of(Map.of("type", "customer_request")));
        String off = business(List.of(Map.of("type", "keyword", "keywords", List.of("never said by anybody"))));
        String asked = call(ASKS, on);
        String unasked = call(ASKS, off);
        for (String call : Set.of(asked, unasked)) {
            Awaitility.await()
                    .until(
                            () -> http.get("/api/v1/calls/" + call)
                                    .body()
                                    .at("/call/status")
                                    .asString(),
                            "completed"::equals);
        }
        Awaitility.await().untilAsserted(() -> assertThat(statuses(asked)).containsExactly("cancelled"));
        assertThat(statuses(unasked)).isEmpty();
    }

    private List<String> statuses(String call) {
        return http.get("/api/v1/escalations?call_id=" + call)
                .body()
                .path("escalations")
                .valueStream()
                .map(each -> each.path("status").asString())
                .collect(Collectors.toList());
    }

    private static JsonNode triggered(Socket socket, String call) {
        return socket.await(
                        "escalation.triggered",
                        data -> data.path("call_id").asString("").equals(call))
                .at("/data/escalation");
    }

    private String call(String number, String business) {
        Answer placed = http.post("/api/v1/calls/initiate", Map.of("to_number", number, "business_id", business));
        assertThat(placed.status()).as(placed.toString()).isEqualTo(201);
        return placed.body().at("/call/id").asString();
    }

    private String business(List<Map<String, Object>> triggers) {
        Answer made = http.post("/api/v1/config/business", ConfigJourneyTest.config("Acme", 0.7, triggers));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return made.body().at("/config/id").asString();
    }
}
