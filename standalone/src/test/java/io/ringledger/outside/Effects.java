package io.ringledger.outside;

import io.ringledger.outside.Http.Answer;
import io.ringledger.simulator.Statistics;
import io.ringledger.simulator.behaviour.CallStatus;
import io.ringledger.simulator.call.CallState;
import io.ringledger.simulator.rest.CreateRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What the platform says of its calls beside what the carrier knows of them. */
final class Effects {
    private static final int PAGE = 100;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final Set<String> FINAL = Set.of("completed", "failed");
    private static final Set<String> NEVER_TAKEN =
            Set.of("canceled", "refused_by_carrier", "outcome_unknown", "invalid_number", "suppressed");

    private final Map<String, JsonNode> calls;
    private final Map<String, List<CreateRequest>> requests;
    private final Map<String, CallState> legs;

    private Effects(List<JsonNode> calls, Statistics carrier) {
        this.calls = calls.stream()
                .collect(Collectors.toMap(call -> number(call.path("id").asString()), Function.identity()));
        this.requests =
                carrier.createRequests().stream().collect(Collectors.groupingBy(request -> number(request.attempt())));
        this.legs = carrier.calls().stream().collect(Collectors.toMap(CallState::sid, Function.identity()));
    }

    /** Reads every call there is. */
    static Effects of(Http http, Statistics carrier) {
        return new Effects(allCalls(http), carrier);
    }

    /** An attempt has the number of its call. */
    private static String number(String id) {
        return id.substring(id.indexOf('_') + 1);
    }

    int calls() {
        return calls.size();
    }

    /** How many calls the carrier has. */
    int legs() {
        return legs.size();
    }

    /** How many calls ended so. */
    Map<String, Long> outcomes() {
        return calls.values().stream()
                .collect(Collectors.groupingBy(call -> call.path("outcome").asString("open"), Collectors.counting()));
    }

    /** Calls of which the platform has not said how they ended. */
    List<String> open() {
        return calls.values().stream()
                .filter(call -> !FINAL.contains(call.path("status").asString()))
                .map(JsonNode::toString)
                .toList();
    }

    /** Attempts that the carrier was asked for again, though it may have taken the first request. */
    List<String> askedTwice() {
        return requests.entrySet().stream()
                .filter(attempt -> attempt.getValue().stream()
                                .filter(request -> request.httpStatus() != TOO_MANY_REQUESTS)
                                .count()
                        > 1)
                .map(Object::toString)
                .toList();
    }

    /** Requests for calls that nobody made, or that were withdrawn before an attempt. */
    List<String> unwanted() {
        List<String> unwanted = new ArrayList<>();
        requests.forEach((number, asked) -> {
            JsonNode call = calls.get(number);
            if (call == null || isWithdrawn(call)) {
                unwanted.add(call + " " + asked);
            }
        });
        return unwanted;
    }

    private static boolean isWithdrawn(JsonNode call) {
        return call.path("outcome").asString("").equals("canceled")
                && call.path("twilio_call_sid").asString("").isEmpty();
    }

    /** Calls that ended otherwise than the carrier says. */
    List<String> mistaken() {
        return calls.entrySet().stream()
                .filter(call -> !agrees(call.getValue(), leg(call.getKey())))
                .map(call -> call.getValue() + " is " + leg(call.getKey()))
                .toList();
    }

    private List<CallState> leg(String number) {
        return requests.getOrDefault(number, List.of()).stream()
                .filter(request -> request.callSid() != null)
                .map(request -> legs.get(request.callSid()))
                .toList();
    }

    private static boolean agrees(JsonNode call, List<CallState> legs) {
        String sid = call.path("twilio_call_sid").asString("");
        String outcome = call.path("outcome").asString("");
        if (legs.isEmpty()) {
            return sid.isEmpty() && NEVER_TAKEN.contains(outcome);
        }
        CallState leg = legs.getFirst();
        return sid.equals(leg.sid())
                && outcome.equals(leg.status().word().replace('-', '_'))
                && (leg.status() != CallStatus.COMPLETED
                        || call.path("duration_seconds").asLong(-1)
                                == leg.talked().toSeconds());
    }

    private static List<JsonNode> allCalls(Http http) {
        List<JsonNode> calls = new ArrayList<>();
        for (int page = 1; ; page++) {
            Answer answer = http.get("/api/v1/calls?sort_by=started_at&sort_order=asc&limit=" + PAGE + "&page=" + page);
            if (answer.status() != 200) {
                throw new IllegalStateException("the list answered " + answer);
            }
            answer.body().path("calls").forEach(calls::add);
            if (!answer.body().path("pagination").path("has_next").asBoolean()) {
                return calls;
            }
        }
    }
}
