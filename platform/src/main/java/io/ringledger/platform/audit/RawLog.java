package io.ringledger.platform.audit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Reads stored events in log order, raw. Each shape has its own. */
@FunctionalInterface
public interface RawLog {
    /**
     * Committed events after a position.
     *
     * @param position of the last that is known; 0 for all from the first, less to see what stands where nothing may
     * @param max at most so many
     * @return in log order; empty at the end
     * @throws RuntimeException of the store's, if it cannot be read now
     */
    List<RawEvent> after(long position, int max);

    /** All that is stored, whatever its position; read in turns, so that no writer waits for a long reader. */
    default Iterator<RawEvent> all() {
        return new Iterator<>() {
            private static final int TURN = 1_000;
            private final Deque<RawEvent> read = new ArrayDeque<>();
            private long position = Long.MIN_VALUE;

            @Override
            public boolean hasNext() {
                if (read.isEmpty()) {
                    read.addAll(after(position, TURN));
                }
                return !read.isEmpty();
            }

            @Override
            public RawEvent next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                position = read.getFirst().position();
                return read.removeFirst();
            }
        };
    }
}
