package io.ringledger.query.calls;

import io.ringledger.api.calls.CallHandover;
import io.ringledger.api.calls.CallStatus;
import io.ringledger.vocabulary.Direction;
import io.ringledger.vocabulary.EscalationStatus;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Counts of calls, each by direction: {@code started}, {@code answered}, {@code completed}, {@code failed} with its
 * outcome, {@code escalated} and {@code talkSeconds}.
 */
record CallCounts(Map<String, Long> byName) {
    static final CallCounts NONE = new CallCounts(Map.of());
    static final String STARTED = "started";
    static final String COMPLETED = "completed";
    static final String ESCALATED = "escalated";

    CallCounts {
        byName = Map.copyOf(byName);
    }

    /** What one call counts for. It is escalated while, or because, its newest escalation was not cancelled: as lists show. */
    static CallCounts of(CallProgress call, @Nullable CallHandover handover) {
        Map<String, Long> counts = new HashMap<>();
        String direction = call.direction() + " ";
        counts.put(direction + STARTED, 1L);
        CallStatus status = call.status();
        if (call.answered() || status == CallStatus.COMPLETED) {
            counts.put(direction + "answered", 1L);
        }
        if (status == CallStatus.COMPLETED) {
            counts.put(direction + COMPLETED, 1L);
        } else if (status == CallStatus.FAILED) {
            counts.put(direction + "failed " + Objects.requireNonNull(call.outcome()), 1L);
        }
        if (handover != null && handover.status() != EscalationStatus.CANCELLED) {
            counts.put(direction + ESCALATED, 1L);
        }
        if (call.duration() != null && !call.duration().isZero()) {
            counts.put(direction + "talkSeconds", call.duration().toSeconds());
        }
        return new CallCounts(counts);
    }

    /** The counts of a bucket. */
    static CallCounts read(Document bucket) {
        Map<String, Long> counts = new HashMap<>();
        bucket.get("counts", Document.class).forEach((name, count) -> counts.put(name, ((Number) count).longValue()));
        return new CallCounts(counts);
    }

    CallCounts plus(CallCounts other) {
        Map<String, Long> sums = new HashMap<>(byName);
        other.byName.forEach((name, count) -> sums.merge(name, count, Long::sum));
        return new CallCounts(sums);
    }

    /** @param direction {@code null} for both */
    long get(String name, @Nullable Direction direction) {
        if (direction != null) {
            return byName.getOrDefault(direction + " " + name, 0L);
        }
        return get(name, Direction.INBOUND) + get(name, Direction.OUTBOUND);
    }
}
