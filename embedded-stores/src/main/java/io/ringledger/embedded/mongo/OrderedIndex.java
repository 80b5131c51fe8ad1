package io.ringledger.embedded.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import org.h2.mvstore.MVMap;

/** A compound index, unique or not, whose entries are written in the same commit as their documents. */
final class OrderedIndex extends StoreIndex {
    private static final byte[] NOTHING = new byte[0];

    private final StoredMap stored;
    private final EntryKeys keys;
    private final boolean unique;
    private volatile int arrayField;

    OrderedIndex(String name, List<IndexKey> fields, Kind kind, StoredMap stored) {
        super(name, fields, kind.sparse());
        this.stored = stored;
        this.keys = new EntryKeys(fields);
        this.unique = kind.unique();
        this.arrayField = stored.arrayField();
    }

    /**
     * What an index promises beside its order.
     *
     * @param unique no two documents have the same values
     * @param sparse documents without any of the fields may have their absence in common; they are
     *     in the index nevertheless, so that it can answer every query
     */
    record Kind(boolean unique, boolean sparse) {}

    @Override
    MVMap<byte[], byte[]> entries() {
        return stored.now();
    }

    @Override
    Position positionOf(byte[] entry) {
        return keys.positionOf(entry);
    }

    @Override
    int arrayField() {
        return arrayField;
    }

    /** All entries that {@code document} must have. */
    SortedSet<byte[]> entriesOf(Document document, Position position) {
        return keys.of(document, position);
    }

    @Override
    public Position getPosition(Document document) {
        return Position.ofId(document.get("_id"));
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Position> collection) {
        int array = keys.arrayField(document);
        if (array != NO_ARRAY && arrayField != NO_ARRAY && array != arrayField) {
            throw new MongoServerError(
                    171, "CannotIndexParallelArrays", "only one field of index " + getName() + " may hold arrays");
        }
        if (unique && !(isSparse() && keys.allMissing(document))) {
            checkUnique(document, collection);
        }
    }

    private void checkUnique(Document document, MongoCollection<Position> collection) {
        var position = getPosition(document);
        for (byte[] values : keys.valuesOf(document)) {
            byte[] holder = entries().ceilingKey(values);
            if (holder != null
                    && startsWith(holder, values)
                    && !positionOf(holder).equals(position)) {
                throw new DuplicateKeyError(
                        this,
                        collection,
                        getKeys(),
                        getKeyValues(document).iterator().next());
            }
        }
    }

    private static boolean startsWith(byte[] entry, byte[] values) {
        return entry.length >= values.length && Arrays.equals(entry, 0, values.length, values, 0, values.length);
    }

    @Override
    public void add(Document document, Position position, MongoCollection<Position> collection) {
        // a unique index that is being built meets its own duplicates only here
        checkAdd(document, collection);
        rememberArray(document);
        entriesOf(document, position).forEach(entry -> entries().put(entry, NOTHING));
    }

    private void rememberArray(Document document) {
        int array = keys.arrayField(document);
        if (array != NO_ARRAY && arrayField == NO_ARRAY) {
            stored.setArrayField(array);
            arrayField = array;
        }
    }

    @Override
    public Position remove(Document document) {
        var position = getPosition(document);
        entriesOf(document, position).forEach(entries()::remove);
        return position;
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Position> collection) {
        checkAdd(after, collection);
    }

    @Override
    public void updateInPlace(
            Document before, Document after, Position position, MongoCollection<Position> collection) {
        if (keys.sameValues(before, after)) {
            return;
        }
        var old = entriesOf(before, position);
        var wanted = entriesOf(after, position);
        rememberArray(after);
        old.stream().filter(entry -> !wanted.contains(entry)).forEach(entries()::remove);
        wanted.stream()
                .filter(entry -> !old.contains(entry))
                .forEach(entry -> entries().put(entry, NOTHING));
    }

    @Override
    public void drop() {
        entries().clear();
        stored.removeArrayField();
        arrayField = NO_ARRAY;
    }

    @Override
    public boolean isUnique() {
        return unique;
    }
}
