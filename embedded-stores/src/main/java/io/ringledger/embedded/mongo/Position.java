package io.ringledger.embedded.mongo;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where a document is: the key of a collection's documents.
 *
 * @param key the sortable bytes of the document's {@code _id}
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content below, never changed
record Position(byte[] key) {
    static Position ofId(@Nullable Object id) {
        return new Position(SortableBytes.of(id));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Position position && Arrays.equals(key, position.key);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(key);
    }
}
