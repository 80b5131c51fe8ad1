package io.ringledger.outside;

import io.ringledger.outside.Http.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** What a client was promised, and what of it is there. */
final class Acknowledged {
    private static final Logger LOG = LoggerFactory.getLogger(Acknowledged.class);
    private static final int PAGE = 100;

    private final Map<String, String> initiated = new ConcurrentHashMap<>();
    private final Set<String> received = ConcurrentHashMap.newKeySet();
    private final Set<String> completed = ConcurrentHashMap.newKeySet();
    private final Set<String> ended = ConcurrentHashMap.newKeySet();
    private final List<String> lost = new ArrayList<>();
    private final List<String> doubled = new ArrayList<>();

    void initiated(String callId, String marker) {
        initiated.put(callId, marker);
    }

    void received(String callSid) {
        received.add(callSid);
    }

    void completed(String callSid) {
        completed.add(callSid);
    }

    void ended(String callId) {
        ended.add(callId);
    }

    long count() {
        return (long) initiated.size() + received.size() + completed.size() + ended.size();
    }

    List<String> lost() {
        return lost;
    }

    List<String> doubled() {
        return doubled;
    }

    void report() {
        LOG.info(
                "acknowledged {} ({} initiated, {} received, {} reported completed, {} ended), lost {}, doubled {}",
                count(),
                initiated.size(),
                received.size(),
                completed.size(),
                ended.size(),
                lost.size(),
                doubled.size());
    }

    /** Reads every call that there is and compares. */
    void verify(Http http) {
        awaitCaughtUp(http);
        Map<String, JsonNode> byId = new HashMap<>();
        Map<String, List<String>> byMarker = new HashMap<>();
        Map<String, List<JsonNode>> bySid = new HashMap<>();
        for (JsonNode call : allCalls(http)) {
            String id = call.path("id").asString();
            if (byId.put(id, call) != null) {
                doubled.add("listed twice: " + id);
            }
            String marker = call.path("metadata").path("marker").asString("");
            if (!marker.isEmpty()) {
                byMarker.computeIfAbsent(marker, ignored -> new ArrayList<>()).add(id);
            }
            bySid.computeIfAbsent(call.path("twilio_call_sid").asString(""), ignored -> new ArrayList<>())
                    .add(call);
        }
        check(byId, byMarker, bySid);
    }

    /** An end that was acknowledged comes about: at once, or once it is settled what the carrier made of the call. */
    void verifyEnds(Http http) {
        Set<String> going = new java.util.HashSet<>(ended);
        try {
            org.awaitility.Awaitility.await()
                    .pollInterval(java.time.Duration.ofSeconds(1))
                    .atMost(java.time.Duration.ofSeconds(120))
                    .until(() -> {
                        going.removeIf(id -> isOver(http, id));
                        return going.isEmpty();
                    });
        } catch (org.awaitility.core.ConditionTimeoutException e) {
            going.forEach(id -> lost.add("end of " + id));
        }
    }

    private static boolean isOver(Http http, String id) {
        String status = http.get("/api/v1/calls/" + id)
                .body()
                .path("call")
                .path("status")
                .asString();
        return status.equals("completed") || status.equals("failed");
    }

    private void check(
            Map<String, JsonNode> byId, Map<String, List<String>> byMarker, Map<String, List<JsonNode>> bySid) {
        initiated.keySet().stream().filter(id -> !byId.containsKey(id)).forEach(id -> lost.add("initiated " + id));
        byMarker.values().stream().filter(ids -> ids.size() > 1).forEach(ids -> doubled.add("one request: " + ids));
        for (String sid : received) {
            List<JsonNode> calls = bySid.getOrDefault(sid, List.of());
            if (calls.isEmpty()) {
                lost.add("received " + sid);
            } else if (calls.size() > 1) {
                doubled.add("received " + sid);
            } else if (completed.contains(sid)
                    && !calls.getFirst().path("status").asString().equals("completed")) {
                lost.add("completed " + sid);
            }
        }
    }

    private static List<JsonNode> allCalls(Http http) {
        List<JsonNode> calls = new ArrayList<>();
        for (int page = 1; ; page++) {
            Answer answer = page(http, page);
            answer.body().path("calls").forEach(calls::add);
            if (!answer.body().path("pagination").path("has_next").asBoolean()) {
                return calls;
            }
        }
    }

    /** A process that has just started has thousands of calls to look after and may be busy for a while. */
    private static Answer page(Http http, int page) {
        String path = "/api/v1/calls?sort_by=started_at&sort_order=asc&limit=" + PAGE + "&page=" + page;
        Answer answer = http.get(path);
        for (int again = 0; answer.status() != 200 && again < 5; again++) {
            LOG.warn("page {} answered {}", page, answer);
            answer = http.get(path);
        }
        if (answer.status() != 200) {
            throw new IllegalStateException("the list answered " + answer);
        }
        return answer;
    }

    /** The read model may lag behind what was acknowledged; wait until the total stands still. */
    private static void awaitCaughtUp(Http http) {
        long[] last = {-1};
        org.awaitility.Awaitility.await()
                .pollInterval(java.time.Duration.ofMillis(500))
                .atMost(java.time.Duration.ofSeconds(60))
                .until(() -> {
                    long total = http.get("/api/v1/calls?limit=1")
                            .body()
                            .path("pagination")
                            .path("total")
                            .asLong();
                    boolean still = total == last[0];
                    last[0] = total;
                    return still;
                });
    }
}
