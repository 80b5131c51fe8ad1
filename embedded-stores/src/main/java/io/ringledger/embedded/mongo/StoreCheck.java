package io.ringledger.embedded.mongo;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Arrays;
import java.util.TreeSet;

/** Proves that the indexes of a collection have exactly the entries its documents must have. */
final class StoreCheck {
    private StoreCheck() {}

    /**
     * Checks one collection while nobody writes.
     *
     * @throws IllegalStateException naming the first index that differs
     */
    static void verify(StoreCollection collection) {
        for (var index : collection.getIndexes()) {
            if (index instanceof OrderedIndex ordered) {
                verify(collection, ordered);
            }
        }
    }

    private static void verify(StoreCollection collection, OrderedIndex index) {
        var wanted = new TreeSet<byte[]>(Arrays::compareUnsigned);
        collection.documents().forEach((key, bytes) -> {
            Document document = DocumentBytes.decode(bytes);
            wanted.addAll(index.entriesOf(document, new Position(key)));
        });
        if (wanted.size() != index.getCount() || !index.entries().keySet().containsAll(wanted)) {
            throw new IllegalStateException(index + " of " + collection + " has " + index.getCount()
                    + " entries, its documents make " + wanted.size());
        }
    }
}
