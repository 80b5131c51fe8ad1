package io.ringledger.platform.messages;

import io.ringledger.platform.ids.IdGenerator;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The right to do a request that may be repeated, with the numbers of the ids that it makes: whoever does it again gets the
 * same numbers in the same order, so that its commands meet what they have made before. Used while one request runs.
 */
public final class Claim {
    /** How many ids a request can make. */
    public static final int NUMBERS = 16;

    private final long first;
    private final boolean takenUp;
    private final AtomicInteger given = new AtomicInteger();

    /**
     * @param first of {@value #NUMBERS} numbers that were set aside
     * @param takenUp whether the request may be done already, wholly or in part
     */
    public Claim(long first, boolean takenUp) {
        this.first = first;
        this.takenUp = takenUp;
    }

    public long first() {
        return first;
    }

    boolean takenUp() {
        return takenUp;
    }

    /**
     * The next number.
     *
     * @throws IllegalStateException if there is none left
     */
    public long nextNumber() {
        int next = given.getAndIncrement();
        if (next >= NUMBERS) {
            throw new IllegalStateException("a request that may be repeated makes " + NUMBERS + " ids at most");
        }
        return IdGenerator.following(first, next);
    }
}
