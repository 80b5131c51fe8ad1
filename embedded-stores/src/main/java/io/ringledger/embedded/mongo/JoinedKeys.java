package io.ringledger.embedded.mongo;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The entries of one slice after the other; whole slices and parts of them are skipped unread. */
final class JoinedKeys implements Iterator<byte[]> {
    private final Iterator<Slice> slices;
    private final boolean backwards;
    private long skip;
    private Iterator<byte[]> current = Collections.emptyIterator();

    JoinedKeys(List<Slice> slices, boolean backwards, long skip) {
        this.slices = slices.iterator();
        this.backwards = backwards;
        this.skip = skip;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && slices.hasNext()) {
            var slice = slices.next();
            current = slice.keys(skip, backwards);
            skip = Math.max(0, skip - slice.size());
        }
        return current.hasNext();
    }

    @Override
    public byte[] next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }
}
