package io.ringledger.embedded.mongo;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;

/** An index whose entries are keys in the order of its fields; the planner reads it, not mongo-java-server. */
abstract sealed class StoreIndex extends Index<Position> permits IdIndex, OrderedIndex {
    static final int NO_ARRAY = -1;

    StoreIndex(String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
    }

    abstract MVMap<byte[], byte[]> entries();

    abstract Position positionOf(byte[] entry);

    /** Which of the fields has been an array in some document, or {@link #NO_ARRAY}. */
    abstract int arrayField();

    /** Whether the last declared field is {@code _id}; otherwise an ascending {@code _id} ends each entry. */
    final boolean endsWithId() {
        return getKeys().getLast().getKey().equals("_id");
    }

    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Position> getPositions(Document query) {
        throw new UnsupportedOperationException("the planner reads " + this);
    }

    @Override
    public long getCount() {
        return entries().sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return toIndexDescription().equals(other.toIndexDescription());
    }
}
