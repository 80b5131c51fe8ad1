package io.ringledger.embedded.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** The index on {@code _id}: the documents themselves, which are kept in that order. */
final class IdIndex extends StoreIndex {
    private final StoredMap documents;

    IdIndex(String name, StoredMap documents) {
        super(name, List.of(new IndexKey("_id", true)), false);
        this.documents = documents;
    }

    @Override
    MVMap<byte[], byte[]> entries() {
        return documents.now();
    }

    @Override
    Position positionOf(byte[] entry) {
        return new Position(entry);
    }

    @Override
    int arrayField() {
        return NO_ARRAY;
    }

    @Override
    public @Nullable Position getPosition(Document document) {
        var position = Position.ofId(document.get("_id"));
        return entries().containsKey(position.key()) ? position : null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Position> collection) {
        if (getPosition(document) != null) {
            throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(document.get("_id")));
        }
    }

    @Override
    public void add(Document document, Position position, MongoCollection<Position> collection) {
        // the collection has put the document already
    }

    @Override
    public @Nullable Position remove(Document document) {
        return getPosition(document);
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Position> collection) {
        // an _id never changes
    }

    @Override
    public void updateInPlace(
            Document before, Document after, Position position, MongoCollection<Position> collection) {
        // an _id never changes
    }

    @Override
    public void drop() {
        // the documents go with their collection
    }

    @Override
    public boolean isUnique() {
        return true;
    }
}
