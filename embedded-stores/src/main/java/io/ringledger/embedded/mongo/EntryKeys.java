package io.ringledger.embedded.mongo;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Turns a document into the entries of one index: the fields' values, then the document's key where
 * the fields do not end with {@code _id}, then two bytes with that key's length, so that an entry
 * leads to its document without being parsed. An array makes an entry per element.
 */
final class EntryKeys {
    private static final int LENGTH_BYTES = 2;
    private static final int LONGEST_ID = 0xFFFF;

    private final List<IndexKey> fields;
    private final boolean endsWithId;
    private final boolean idTurned;

    EntryKeys(List<IndexKey> fields) {
        this.fields = List.copyOf(fields);
        this.endsWithId = fields.getLast().getKey().equals("_id");
        this.idTurned = endsWithId && !fields.getLast().isAscending();
    }

    SortedSet<byte[]> of(Document document, Position position) {
        SortedSet<byte[]> entries = new TreeSet<>(Arrays::compareUnsigned);
        for (byte[] values : valuesOf(document)) {
            entries.add(entry(values, position));
        }
        return entries;
    }

    private byte[] entry(byte[] values, Position position) {
        int length = position.key().length;
        if (length > LONGEST_ID) {
            throw new MongoServerError(17280, "KeyTooLong", "an indexed document's _id may have 64 KiB at most");
        }
        byte[] id = endsWithId ? new byte[0] : position.key();
        byte[] entry = Arrays.copyOf(values, values.length + id.length + LENGTH_BYTES);
        System.arraycopy(id, 0, entry, values.length, id.length);
        entry[entry.length - 2] = (byte) (length >> 8);
        entry[entry.length - 1] = (byte) length;
        return entry;
    }

    Position positionOf(byte[] entry) {
        int end = entry.length - LENGTH_BYTES;
        int length = ((entry[end] & 0xFF) << 8) | (entry[end + 1] & 0xFF);
        byte[] key = Arrays.copyOfRange(entry, end - length, end);
        if (idTurned) {
            SortableBytes.invert(key, 0, key.length);
        }
        return new Position(key);
    }

    /** The entries without what tells documents of the same values apart. */
    SortedSet<byte[]> valuesOf(Document document) {
        SortedSet<byte[]> all = new TreeSet<>(Arrays::compareUnsigned);
        int array = arrayField(document);
        if (array < 0) {
            all.add(values(document, array, null));
        } else {
            for (Object element : (Collection<?>) valueAt(document, array)) {
                all.add(values(document, array, element));
            }
        }
        return all;
    }

    private byte[] values(Document document, int array, @Nullable Object element) {
        var bytes = new SortableBytes();
        for (int i = 0; i < fields.size(); i++) {
            bytes.value(
                    i == array ? element : valueAt(document, i), fields.get(i).isAscending());
        }
        return bytes.toArray();
    }

    /** Which field holds a filled array, or {@link StoreIndex#NO_ARRAY}. */
    int arrayField(Document document) {
        int array = StoreIndex.NO_ARRAY;
        for (int i = 0; i < fields.size(); i++) {
            if (valueAt(document, i) instanceof Collection<?> values && !values.isEmpty()) {
                if (array >= 0) {
                    throw new MongoServerError(171, "CannotIndexParallelArrays", "cannot index parallel arrays");
                }
                array = i;
            }
        }
        return array;
    }

    boolean sameValues(Document before, Document after) {
        for (int i = 0; i < fields.size(); i++) {
            if (!Objects.equals(valueAt(before, i), valueAt(after, i))) {
                return false;
            }
        }
        return true;
    }

    boolean allMissing(Document document) {
        for (int i = 0; i < fields.size(); i++) {
            if (!(valueAt(document, i) instanceof Missing)) {
                return false;
            }
        }
        return true;
    }

    private Object valueAt(Document document, int field) {
        String path = fields.get(field).getKey();
        return path.indexOf('.') < 0
                ? document.getOrMissing(path)
                : Utils.getSubdocumentValueCollectionAware(document, path);
    }
}
