package io.ringledger.command.calls.dialing;

import io.ringledger.platform.records.DurableRecords;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
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
    private final CallPlaces places;
    private final Duration silence;
    private final Map<CallId, Look> looks = new ConcurrentHashMap<>();
    private volatile boolean read;

    /** Not kept: after a start every open call is looked at once. */
    private record Look(int looks, Instant next, boolean urgent) {}

    /**
     * The list in these records.
     *
     * @param places told of what is put on the list and taken off it
     * @param silence pause before the first look after news; doubles with every look that brings none
     */
    OpenCalls(DurableRecords records, CallPlaces places, Duration silence) {
        this.records = records;
        this.places = places;
        this.silence = silence;
    }

    /** Who has a place; read from the list before it is asked for the first time. */
    CallPlaces places(Instant now) {
        if (!read) {
            var _ = all(now);
        }
        return places;
    }

    Optional<OpenCall> find(CallId callId) {
        return records.find(COLLECTION, callId.value()).map(this::read);
    }

    void put(OpenCall call) {
        records.replace(COLLECTION, call.callId().value(), json.writeValueAsBytes(call));
        places.isOpen(call.callId(), call.tenant());
    }

    void remove(CallId callId) {
        records.delete(COLLECTION, callId.value());
        looks.remove(callId);
        places.isOver(callId);
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

    /** Those of a tenant. */
    List<OpenCall> of(TenantId tenant) {
        List<OpenCall> found = new ArrayList<>();
        records.forEach(COLLECTION, (id, bytes) -> {
            OpenCall call = read(bytes);
            if (call.tenant().equals(tenant)) {
                found.add(call);
            }
        });
        return found;
    }

    List<OpenCall> due(Instant now) {
        List<OpenCall> all = all(now);
        List<OpenCall> due = new ArrayList<>();
        Set<CallId> listed = new HashSet<>();
        for (OpenCall call : all) {
            listed.add(call.callId());
            Look look = looks.get(call.callId());
            if (look == null || !look.next().isAfter(now)) {
                due.add(call);
            }
        }
        // news may come of calls that have ended; one that was put here just now is looked at a little early
        looks.keySet().retainAll(listed);
        return due;
    }

    private List<OpenCall> all(Instant now) {
        List<OpenCall> all = new ArrayList<>();
        records.forEach(COLLECTION, (id, bytes) -> all.add(read(bytes)));
        Map<CallId, TenantId> open = new HashMap<>();
        all.forEach(call -> open.put(call.callId(), call.tenant()));
        places.are(open, now);
        read = true;
        return all;
    }

    private OpenCall read(byte[] bytes) {
        return json.readValue(bytes, OpenCall.class);
    }
}
