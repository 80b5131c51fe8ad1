package io.ringledger.embedded.mongo;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;

/** The entries of several slices in the order of what follows each slice's fixed prefix. */
final class MergedKeys implements Iterator<byte[]> {
    private final PriorityQueue<Head> heads;

    private MergedKeys(Comparator<Head> order) {
        this.heads = new PriorityQueue<>(order);
    }

    static MergedKeys of(List<Slice> slices, boolean backwards, long skip) {
        Comparator<Head> order = MergedKeys::compareRests;
        var merged = new MergedKeys(backwards ? order.reversed() : order);
        for (var slice : slices) {
            var keys = slice.keys(0, backwards);
            if (keys.hasNext()) {
                merged.heads.add(new Head(keys.next(), slice.prefixLength(), keys));
            }
        }
        for (long i = 0; i < skip && merged.hasNext(); i++) {
            merged.next();
        }
        return merged;
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared or changed
    private record Head(byte[] key, int prefixLength, Iterator<byte[]> rest) {}

    private static int compareRests(Head one, Head other) {
        return Arrays.compareUnsigned(
                one.key, one.prefixLength, one.key.length, other.key, other.prefixLength, other.key.length);
    }

    @Override
    public boolean hasNext() {
        return !heads.isEmpty();
    }

    @Override
    public byte[] next() {
        var head = heads.remove();
        if (head.rest.hasNext()) {
            heads.add(new Head(head.rest.next(), head.prefixLength, head.rest));
        }
        return head.key;
    }
}
