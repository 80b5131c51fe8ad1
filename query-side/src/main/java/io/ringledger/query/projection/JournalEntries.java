package io.ringledger.query.projection;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import java.util.List;
import org.bson.Document;

/** Documents that are written once and never changed. */
final class JournalEntries {
    private static final InsertManyOptions ANY_ORDER = new InsertManyOptions().ordered(false);

    private final MongoCollection<Document> collection;

    JournalEntries(MongoDatabase database, String collection) {
        this.collection = database.getCollection(collection);
    }

    /** Adds what is not there yet. */
    void add(List<Document> entries) {
        if (entries.isEmpty()) {
            return;
        }
        try {
            collection.insertMany(entries, ANY_ORDER);
        } catch (MongoBulkWriteException e) {
            if (e.getWriteConcernError() != null
                    || e.getWriteErrors().stream()
                            .anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
                throw e;
            }
        }
    }
}
