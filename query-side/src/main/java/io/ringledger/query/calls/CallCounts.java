package io.ringledger.query.calls;

import io.ringledger.api.calls.CallStatus;
import io.ringledger.query.buckets.Counts;
import io.ringledger.vocabulary.CallOutcome;
import io.ringledger.vocabulary.Direction;
import io.ringledger.vocabulary.EscalationStatus;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What calls count for, each by direction: {@code started}, {@code answered}, {@code completed}, {@code failed} with the
 * outcome, {@code escalated} and {@code talkSeconds}.
 */
final class CallCounts {
    static final String STARTED = "started";
    static final String COMPLETED = "completed";
    static final String ESCALATED = "escalated";
    static final String TALK_SECONDS = "talkSeconds";

    private static final String FAILED = "failed ";

    private CallCounts() {}

    /** What one call counts for. It is escalated unless its newest escalation was cancelled: as lists show. */
    static Counts of(CallProgress call, @Nullable EscalationStatus escalation) {
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
            counts.put(direction + FAILED + Objects.requireNonNull(call.outcome()), 1L);
        }
        if (Handovers.isEscalated(escalation)) {
            counts.put(direction + ESCALATED, 1L);
        }
        if (call.duration() != null && !call.duration().isZero()) {
            counts.put(direction + TALK_SECONDS, call.duration().toSeconds());
        }
        return new Counts(counts);
    }

    /** However they failed; {@code direction} is {@code null} for both. */
    static long failed(Counts counts, @Nullable Direction direction) {
        return Stream.of(CallOutcome.values())
                .mapToLong(outcome -> get(counts, FAILED + outcome, direction))
                .sum();
    }

    /** @param direction {@code null} for both */
    static long get(Counts counts, String name, @Nullable Direction direction) {
        if (direction != null) {
            return counts.get(direction + " " + name);
        }
        return get(counts, name, Direction.INBOUND) + get(counts, name, Direction.OUTBOUND);
    }
}
