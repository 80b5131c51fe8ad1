package io.ringledger.command.calls.dialing;

import io.ringledger.platform.records.DurableRecords;
import io.ringledger.vocabulary.CallId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private record Look(int looks, Instant next) {}

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

    /** The call is to be looked at in a while, because there was news of it. */
    void news(CallId callId, Instant now) {
        looks.put(callId, new Look(0, now.plus(silence)));
    }

    /** The call is to be looked at again soon, whatever was heard of it. */
    void again(CallId callId, Instant when) {
        looks.put(callId, new Look(0, when));
    }

    /** There was no news; the next look is later than this one was. */
    void stillSilent(CallId callId, Instant now) {
        looks.merge(
                callId,
                new Look(1, now.plus(silence)),
                (old, first) -> new Look(
                        Math.min(old.looks() + 1, LONGEST_SILENCE),
                        now.plus(silence.multipliedBy(1L << Math.min(old.looks(), LONGEST_SILENCE)))));
    }

    List<OpenCall> due(Instant now) {
        List<OpenCall> due = new ArrayList<>();
        records.forEach(COLLECTION, (id, bytes) -> {
            Look look = looks.get(new CallId(id));
            if (look == null || !look.next().isAfter(now)) {
                due.add(read(bytes));
            }
        });
        return due;
    }

    private OpenCall read(byte[] bytes) {
        return json.readValue(bytes, OpenCall.class);
    }
}
