package io.ringledger.api.calls;

import java.time.Instant;

/**
 * How far calls were read, in the order of their beginnings. Whoever reads on asks for what began at that moment or later
 * and leaves out what was seen: none is missed and none comes twice, and no part costs more than the first.
 *
 * @param startedAt beginning of the last
 * @param seen how many that began at that moment were read
 */
public record CallPlace(Instant startedAt, int seen) {
    /** Where reading begins. */
    public static CallPlace from(Instant moment) {
        return new CallPlace(moment, 0);
    }

    /** The place with one more call read. */
    public CallPlace after(CallView call) {
        return call.startedAt().equals(startedAt)
                ? new CallPlace(startedAt, seen + 1)
                : new CallPlace(call.startedAt(), 1);
    }
}
