package io.ringledger.pacing;

import java.time.Duration;
import java.time.Instant;

/**
 * How many calls an account may begin a second. Twilio starts one a second and queues the rest for up to a day, where
 * nobody paces them any more; so they are not sent.
 *
 * @param perSecond calls a second, above 0
 * @param saved what has come together since the last call, at most {@link #most()}
 * @param at moment up to which it was counted
 */
public record CallRate(double perSecond, double saved, Instant at) {
    /** Twilio's, until the account is given more. */
    public static final double USUAL = 1;

    public CallRate {
        if (!(perSecond > 0)) {
            throw new IllegalArgumentException("a call rate is above 0");
        }
    }

    public static CallRate of(double perSecond, Instant at) {
        return new CallRate(perSecond, Math.max(1, perSecond), at);
    }

    /** What may be begun in one go: a second's calls. */
    public double most() {
        return Math.max(1, perSecond);
    }

    public CallRate at(Instant now) {
        if (!now.isAfter(at)) {
            return this;
        }
        double seconds = Duration.between(at, now).toNanos() / 1e9;
        return new CallRate(perSecond, Math.min(most(), saved + seconds * perSecond), now);
    }

    /** Whole calls that may be begun now. The sums of fractions of a second come out a little under what they should be. */
    public int calls() {
        return (int) Math.floor(saved + 1e-9);
    }

    /**
     * Begins so many.
     *
     * @throws IllegalArgumentException for more than {@link #calls()}
     */
    public CallRate take(int calls) {
        if (calls < 0 || calls > calls()) {
            throw new IllegalArgumentException("the account may not begin so many calls");
        }
        return new CallRate(perSecond, Math.max(0, saved - calls), at);
    }
}
