package io.ringledger.api.analytics;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Calls by the time they began, one period after the other, also those without a call. */
public record CallVolume(List<Period> periods) {
    public CallVolume {
        periods = List.copyOf(periods);
    }

    /**
     * What began in one period.
     *
     * @param begin of the period, which may be before the time that was asked for
     * @param completed of all, those that were talked on and have ended
     * @param failed of all, those that were never talked on and will not be
     * @param escalated of all, those that were handed to a person, or are to be
     * @param talked of all that are completed, from pick-up to hang-up
     */
    public record Period(
            Instant begin, long inbound, long outbound, long completed, long failed, long escalated, Duration talked) {
        public long total() {
            return inbound + outbound;
        }
    }
}
