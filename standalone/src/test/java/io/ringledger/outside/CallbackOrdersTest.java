package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.outside.Http.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Twilio's callbacks come in any order and any number of times; the call ends in the same state. */
@ExtendWith(Journeys.class)
class CallbackOrdersTest {
    private static final List<String> STATUSES = List.of("initiated", "ringing", "in-progress", "completed");
    private static final Set<String> MAY_DIFFER =
            Set.of("id", "twilio_call_sid", "from_number", "to_number", "started_at", "created_at", "updated_at");

    private final Http http;

    CallbackOrdersTest(PlatformProcess platform) {
        http = new Http(platform.url()).login();
    }

    @Test
    void everyOrderAndEveryRepetitionEndsInTheSameState() {
        Map<String, List<String>> orders = new TreeMap<>();
        orders().forEach(order -> orders.put("CA%032x".formatted(orders.size() + 1), order));
        assertThat(orders).hasSize(240);
        orders.entrySet().parallelStream().forEach(call -> {
            receive(call.getKey());
            call.getValue().forEach(status -> report(call.getKey(), status));
        });
        Map<String, JsonNode> calls = awaitEnded(orders.keySet());
        assertThat(calls.values().stream().map(CallbackOrdersTest::comparable).distinct())
                .hasSize(1);
        assertThat(calls.values().stream()
                        .map(this::detail)
                        .map(CallbackOrdersTest::comparable)
                        .distinct())
                .hasSize(1);
    }

    private JsonNode detail(JsonNode listed) {
        Answer answer = http.get("/api/v1/calls/" + listed.path("id").asString());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.body().path("call");
    }

    /** Five of which one comes twice: 60 different orders for each of the four that this may be. */
    private List<List<String>> orders() {
        Set<List<String>> all = new LinkedHashSet<>();
        for (String again : STATUSES) {
            List<String> five = new ArrayList<>(STATUSES);
            five.add(again);
            permute(five, 0, all);
        }
        return List.copyOf(all);
    }

    private static void permute(List<String> items, int from, Set<List<String>> into) {
        if (from == items.size()) {
            into.add(List.copyOf(items));
        }
        for (int i = from; i < items.size(); i++) {
            java.util.Collections.swap(items, from, i);
            permute(items, from + 1, into);
            java.util.Collections.swap(items, from, i);
        }
    }

    private void receive(String sid) {
        Answer answer = http.webhook(
                "/webhooks/twilio/voice",
                Map.of("CallSid", sid, "From", "+13105550142", "To", "+15005550006", "CallStatus", "ringing"));
        assertThat(answer.status()).isEqualTo(200);
    }

    private void report(String sid, String status) {
        int copies = 1 + Math.floorMod(sid.hashCode() + status.hashCode(), 3);
        int sequence = STATUSES.indexOf(status);
        Map<String, String> parameters = new TreeMap<>(Map.of(
                "CallSid",
                sid,
                "CallStatus",
                status,
                "SequenceNumber",
                String.valueOf(sequence),
                "Timestamp",
                "Sun, 22 Nov 2026 10:00:0" + sequence + " +0000",
                "CallbackSource",
                "call-progress-events"));
        if (status.equals("completed")) {
            parameters.put("CallDuration", "42");
        }
        for (int copy = 0; copy < copies; copy++) {
            assertThat(http.webhook("/webhooks/twilio/call-status", parameters).status())
                    .isIn(200, 204);
        }
    }

    private Map<String, JsonNode> awaitEnded(Set<String> sids) {
        return Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> ended(sids), m -> m.size() == sids.size());
    }

    private Map<String, JsonNode> ended(Set<String> sids) {
        Map<String, JsonNode> found = new TreeMap<>();
        for (int page = 1; page <= 3; page++) {
            http.get("/api/v1/calls?status=completed&search=%2B13105550142&limit=100&page=" + page)
                    .body()
                    .path("calls")
                    .forEach(call -> {
                        if (sids.contains(call.path("twilio_call_sid").asString(""))) {
                            found.put(call.path("twilio_call_sid").asString(), call);
                        }
                    });
        }
        return found;
    }

    private static Map<String, JsonNode> comparable(JsonNode call) {
        Map<String, JsonNode> fields = new TreeMap<>();
        call.propertyStream()
                .filter(p -> !MAY_DIFFER.contains(p.getKey()))
                .forEach(p -> fields.put(p.getKey(), p.getValue()));
        return fields;
    }
}
