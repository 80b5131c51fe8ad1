package io.ringledger.command.calls.dialing;

import io.ringledger.platform.records.DurableRecords;
import io.ringledger.vocabulary.CallId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Calls that could not be dialled when their turn came: the lane was busy, or the carrier failing. Durable, so that their
 * events may pass and no other call waits behind them. Which calls they are is all that is kept.
 */
final class WaitingCalls {
    private static final String COLLECTION = "calls_waiting";
    private static final int LONGEST_BACK_OFF = 4;

    private final DurableRecords records;
    private final Duration pause;
    private final Map<CallId, Turn> turns = new ConcurrentHashMap<>();

    /** When to try next; not kept: after a start everything is tried at once. */
    private record Turn(int tries, Instant next) {}

    WaitingCalls(DurableRecords records, Duration pause) {
        this.records = records;
        this.pause = pause;
    }

    void add(CallId callId, Instant now) {
        records.replace(COLLECTION, callId.value(), now.toString().getBytes(StandardCharsets.US_ASCII));
        turns.merge(callId, new Turn(1, now.plus(pause)), (old, first) -> {
            int tries = old.tries() + 1;
            return new Turn(tries, now.plus(pause.multipliedBy(1L << Math.min(tries - 1, LONGEST_BACK_OFF))));
        });
    }

    /** Most calls never waited; to look is cheaper than a write that waits for the disk. */
    void remove(CallId callId) {
        if (records.find(COLLECTION, callId.value()).isPresent()) {
            records.delete(COLLECTION, callId.value());
        }
        turns.remove(callId);
    }

    List<CallId> due(Instant now) {
        List<CallId> due = new ArrayList<>();
        records.forEach(COLLECTION, (id, since) -> {
            CallId callId = new CallId(id);
            Turn turn = turns.get(callId);
            if (turn == null || !turn.next().isAfter(now)) {
                due.add(callId);
            }
        });
        return due;
    }
}
