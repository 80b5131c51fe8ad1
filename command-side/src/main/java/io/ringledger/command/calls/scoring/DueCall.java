package io.ringledger.command.calls.scoring;

import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CallId;
import java.time.Instant;

/**
 * A call that is over and to be judged. Kept durably, so it holds nothing personal.
 *
 * @param cause what its end came of; commands about it inherit it
 * @param next when to look
 * @param last when to look for the last time
 */
record DueCall(CallId callId, Cause cause, Instant next, Instant last) {
    boolean isDue(Instant now) {
        return !next.isAfter(now);
    }

    boolean isLastLook() {
        return !next.isBefore(last);
    }

    /** Not later than the last look. */
    DueCall at(Instant when) {
        return new DueCall(callId, cause, when.isBefore(last) ? when : last, last);
    }
}
