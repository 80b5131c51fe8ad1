package io.ringledger.embedded.mongo;

import java.util.Arrays;

/**
 * A range of an index's entries.
 *
 * @param from the least entry inside
 * @param to the least entry beyond
 * @param prefixLength how many first bytes all entries inside share because the query fixes them
 */
@SuppressWarnings("ArrayRecordComponent") // never compared or changed
record Interval(byte[] from, byte[] to, int prefixLength) {
    private static final byte[] BEYOND_ALL = {(byte) 0xFF};

    static Interval block(byte[] prefix) {
        return new Interval(prefix, after(prefix), prefix.length);
    }

    static Interval of(byte[] prefix, Condition.Span span, boolean ascending) {
        var lower = ascending ? span.lower() : span.upper().turned();
        var upper = ascending ? span.upper() : span.lower().turned();
        return new Interval(join(prefix, lower.start()), join(prefix, upper.end()), prefix.length);
    }

    /** The least bytes greater than all that begin with {@code prefix}. */
    static byte[] after(byte[] prefix) {
        int last = prefix.length - 1;
        while (last >= 0 && prefix[last] == (byte) 0xFF) {
            last--;
        }
        if (last < 0) {
            return BEYOND_ALL;
        }
        byte[] after = Arrays.copyOf(prefix, last + 1);
        after[last]++;
        return after;
    }

    static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    boolean isEmpty() {
        return Arrays.compareUnsigned(from, to) >= 0;
    }
}
