package io.ringledger.command.calls;

import io.ringledger.vocabulary.CallOutcome;
import java.time.Duration;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The end of a call as the carrier reported it. Of two that differ the greater one counts, whichever came first.
 *
 * @param sequence the carrier's {@code SequenceNumber}, -1 where it sent none
 */
record Ending(CallOutcome outcome, @Nullable Duration duration, int sequence, Moment moment)
        implements Comparable<Ending> {
    private static final Comparator<Ending> ORDER = Comparator.comparingInt(Ending::sequence)
            .thenComparing(ending -> ending.moment().byCarrierClock())
            .thenComparing(Ending::outcome)
            .thenComparing(Ending::duration, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(ending -> ending.moment().at(), Comparator.reverseOrder());

    @Override
    public int compareTo(Ending other) {
        return ORDER.compare(this, other);
    }
}
