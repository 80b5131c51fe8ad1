package io.ringledger.gateway.calls.control;

import io.ringledger.gateway.dialect.Messaged;
import io.ringledger.vocabulary.CallId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of calls that were not wanted any more.
 *
 * @param cancelled how many are being ended, or are over
 */
record Cancelled(int total, int cancelled, List<One> calls) implements Messaged {
    /** What became of one. */
    enum Result {
        /** it is over */
        OVER,
        /** the carrier is asked to end it, until it does */
        ENDING,
        NOT_FOUND,
        /** it could not be recorded: try again */
        FAILED
    }

    /**
     * One call.
     *
     * @param code why not, where it could not be
     */
    record One(CallId callLogId, Result result, @Nullable String code) {
        boolean isDone() {
            return result == Result.OVER || result == Result.ENDING;
        }
    }

    static Cancelled of(List<One> calls) {
        return new Cancelled(
                calls.size(), (int) calls.stream().filter(One::isDone).count(), calls);
    }

    @Override
    public String message() {
        return cancelled + " of " + total + " are over or being ended";
    }
}
