package io.ringledger.query.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Documents that carry how far they have come in a field, the guard. They are read together and written together, and
 * a write only counts if the guard still has the value that was read.
 */
final class GuardedDocuments {
    static final String ID = "_id";
    /** How often a document was written anew without having come further; absent where it was not. */
    static final String REWRITTEN = "rewritten";

    private static final BulkWriteOptions ANY_ORDER = new BulkWriteOptions().ordered(false);

    private final MongoCollection<Document> collection;
    private final String guard;

    GuardedDocuments(MongoDatabase database, String collection, String guard) {
        this.collection = database.getCollection(collection);
        this.guard = guard;
    }

    Map<String, Document> load(Collection<String> ids) {
        Map<String, Document> found = new HashMap<>();
        if (!ids.isEmpty()) {
            collection.find(Filters.in(ID, ids)).forEach(document -> found.put(document.getString(ID), document));
        }
        return found;
    }

    /** How far a document has come; -1 where there is none. */
    long reached(@Nullable Document document) {
        return document == null ? -1 : document.get(guard, Number.class).longValue();
    }

    /**
     * Puts documents in the place of those that were read, and adds the new ones.
     *
     * @throws StaleBatchException if one of them is not any more what was read
     */
    void write(Map<String, Document> read, Collection<Document> documents) {
        if (documents.isEmpty()) {
            return;
        }
        List<WriteModel<Document>> writes = new ArrayList<>(documents.size());
        for (Document document : documents) {
            Document before = read.get(document.getString(ID));
            writes.add(before == null ? new InsertOneModel<>(document) : new ReplaceOneModel<>(as(before), document));
        }
        var result = collection.bulkWrite(writes, ANY_ORDER);
        int written = result.getMatchedCount() + result.getInsertedCount();
        if (written != writes.size()) {
            throw new StaleBatchException(collection.getNamespace().getCollectionName(), writes.size(), written);
        }
    }

    /** Removes a document unless it changed since it was read. */
    boolean remove(Document read) {
        return collection.deleteOne(as(read)).getDeletedCount() == 1;
    }

    /** As far as it had come, and not written anew since, which changes what it says of events that it covers. */
    private Document as(Document read) {
        return new Document(ID, read.get(ID)).append(guard, read.get(guard)).append(REWRITTEN, read.get(REWRITTEN));
    }
}
