package io.ringledger.embedded.mongo;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.h2.mvstore.MVMap;

/**
 * A stretch of an index: the tree knows how many entries each branch has, so finding an entry's rank
 * and the entry of a rank both cost one descent.
 *
 * @param index the entries
 * @param first rank of the first entry inside
 * @param end rank of the first entry beyond
 * @param prefixLength as in {@link Interval}
 */
record Slice(MVMap<byte[], byte[]> index, long first, long end, int prefixLength) {

    static Slice of(MVMap<byte[], byte[]> index, Interval interval) {
        return new Slice(index, rank(index, interval.from()), rank(index, interval.to()), interval.prefixLength());
    }

    private static long rank(MVMap<byte[], byte[]> index, byte[] key) {
        long found = index.getKeyIndex(key);
        return found >= 0 ? found : -found - 1;
    }

    long size() {
        return Math.max(0, end - first);
    }

    Iterator<byte[]> keys(long skip, boolean backwards) {
        long left = size() - skip;
        if (left <= 0) {
            return Collections.emptyIterator();
        }
        byte[] start = index.getKey(backwards ? end - 1 - skip : first + skip);
        return new Counted(index.cursor(start, null, backwards), left);
    }

    private static final class Counted implements Iterator<byte[]> {
        private final Iterator<byte[]> keys;
        private long left;

        Counted(Iterator<byte[]> keys, long left) {
            this.keys = keys;
            this.left = left;
        }

        @Override
        public boolean hasNext() {
            return left > 0 && keys.hasNext();
        }

        @Override
        public byte[] next() {
            if (left-- <= 0) {
                throw new NoSuchElementException();
            }
            return keys.next();
        }
    }
}
