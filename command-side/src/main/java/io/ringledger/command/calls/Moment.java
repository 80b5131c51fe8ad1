package io.ringledger.command.calls;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When something happened to a call.
 *
 * @param byCarrierClock whether the carrier's clock said so; else it was ours
 */
record Moment(Instant at, boolean byCarrierClock) {
    /** What is known once both are: the carrier's clock before ours, then the earlier one. */
    static Moment join(@Nullable Moment known, Moment reported) {
        return known == null || reported.isBetterThan(known) ? reported : known;
    }

    private boolean isBetterThan(Moment other) {
        return byCarrierClock == other.byCarrierClock ? at.isBefore(other.at) : byCarrierClock;
    }
}
