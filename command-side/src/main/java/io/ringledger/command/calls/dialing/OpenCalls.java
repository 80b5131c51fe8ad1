package io.ringledger.command.calls.dialing;

import io.ringledger.platform.records.DurableRecords;
import io.ringledger.vocabulary.CallId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/** The durable list of open calls, and when each is to be looked at next. */
final class OpenCalls {
    private static final String COLLECTION = "calls_open";
    private static final int LONGEST_SILENCE = 4;

    private final DurableRecords records;
    private final JsonMapper json = JsonMapper.builder().build();
    private final Duration silence;
    private final Map<CallId, Look> looks = new ConcurrentHashMap<>();

    /** Not kept: after a start every open call is looked at once. */
    private record Look(int looks, Instant next, boolean urgent) {}

    /** @param silence pause before the first look after news; doubles with every look that brings none */
    OpenCalls(DurableRecords records, Duration silence) {
        this.records = records;
        this.silence = silence;
    }

    Optional<OpenCall> find(CallId callId) {
        return records.find(COLLECTION, callId.value()).map(this::read);
    }

    void put(OpenCall call) {
        records.replace(COLLECTION, call.callId().value(), json.writeValueAsBytes(call));
    }

    void remove(CallId callId) {
        records.delete(COLLECTION, callId.value());
        looks.remove(callId);
    }

    /** The call is on its way; it is to be looked at in a while. */
    void calm(CallId callId, Instant now) {
        looks.put(callId, new Look(0, now.plus(silence), false));
    }

    /** There was news of the call; the next look may wait, unless there is something to be done about it. */
    void news(CallId callId, Instant now) {
        looks.compute(callId, (id, old) -> old != null && old.urgent() ? old : new Look(0, now.plus(silence), false));
    }

    /** There is something to be done about the call, whatever is heard of it meanwhile. */
    void urgent(CallId callId, Instant when) {
        looks.put(callId, new Look(0, when, true));
    }

    /** There was no news; the next look is later than this one was. */
    void stillSilent(CallId callId, Instant now) {
        looks.compute(callId, (id, old) -> {
            int doubled = old == null ? 0 : old.looks();
            return new Look(
                    Math.min(doubled + 1, LONGEST_SILENCE), now.plus(silence.multipliedBy(1L << doubled)), false);
        });
    }

    List<OpenCall> due(Instant now) {
        List<OpenCall> due = new ArrayList<>();
        Set<CallId> listed = new HashSet<>();
        records.forEach(COLLECTION, (id, bytes) -> {
            CallId callId = new CallId(id);
            listed.add(callId);
            Look look = looks.get(callId);
            if (look == null || !look.next().isAfter(now)) {
                due.add(read(bytes));
            }
        });
        // news may come of calls that have ended; one that was put here just now is looked at a little early
        looks.keySet().retainAll(listed);
        return due;
    }

    private OpenCall read(byte[] bytes) {
        return json.readValue(bytes, OpenCall.class);
    }
}
