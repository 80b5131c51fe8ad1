package io.ringledger.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * How much a tenant dials.
 *
 * @param concurrentCalls how many calls may be under way at once, 0 for none
 * @param callsPerSecond how many may be begun within a second, from 1; {@code null} for as many as there are
 */
public record DialingLimits(int concurrentCalls, @Nullable Integer callsPerSecond) {
    /** More than any carrier gives an account. */
    public static final int MOST = 100_000;

    /** @throws IllegalArgumentException if a number is out of range */
    public DialingLimits {
        if (concurrentCalls < 0 || concurrentCalls > MOST) {
            throw new IllegalArgumentException("concurrent calls are 0 to " + MOST);
        }
        if (callsPerSecond != null && (callsPerSecond < 1 || callsPerSecond > MOST)) {
            throw new IllegalArgumentException("calls per second are 1 to " + MOST);
        }
    }
}
