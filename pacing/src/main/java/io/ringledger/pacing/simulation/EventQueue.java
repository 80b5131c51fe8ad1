package io.ringledger.pacing.simulation;

import java.util.Arrays;

/**
 * What will happen, soonest first: a heap of numbers that hold moment, kind and subject, so that events of one moment
 * have an order, too.
 */
final class EventQueue {
    private static final int KIND_BITS = 3;
    private static final int SUBJECT_BITS = 24;
    private static final long SUBJECTS = (1L << SUBJECT_BITS) - 1;

    /** Order at one moment: agents become free before calls that wait are given up. */
    enum Kind {
        LOGGED_OUT(0),
        LOGGED_IN(1),
        TALK_ENDED(2),
        WRAPPED_UP(3),
        ANSWERED(4),
        GIVEN_UP(5);

        private final int place;

        Kind(int place) {
            this.place = place;
        }

        int place() {
            return place;
        }
    }

    private static final Kind[] KINDS = Kind.values();

    private long[] heap = new long[256];
    private int size;

    void add(int millis, Kind kind, int subject) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size);
        }
        long event = ((long) millis << (KIND_BITS + SUBJECT_BITS))
                | ((long) kind.place() << SUBJECT_BITS)
                | (subject & SUBJECTS);
        int at = size++;
        while (at > 0 && heap[(at - 1) >>> 1] > event) {
            heap[at] = heap[(at - 1) >>> 1];
            at = (at - 1) >>> 1;
        }
        heap[at] = event;
    }

    boolean isEmpty() {
        return size == 0;
    }

    boolean hasUntil(int millis) {
        return size > 0 && millis(heap[0]) <= millis;
    }

    long take() {
        long first = heap[0];
        long last = heap[--size];
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= last) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = last;
        return first;
    }

    static int millis(long event) {
        return (int) (event >>> (KIND_BITS + SUBJECT_BITS));
    }

    static Kind kind(long event) {
        return KINDS[(int) (event >>> SUBJECT_BITS) & ((1 << KIND_BITS) - 1)];
    }

    static int subject(long event) {
        return (int) (event & SUBJECTS);
    }
}
