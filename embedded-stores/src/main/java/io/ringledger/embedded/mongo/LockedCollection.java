package io.ringledger.embedded.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryParameters;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One writer or many readers per collection, so that a reader finds documents and indexes in agreement. */
abstract class LockedCollection extends AbstractMongoCollection<Position> {
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

    LockedCollection(MongoDatabase database, String name, CollectionOptions options, CursorRegistry cursors) {
        super(database, name, options, cursors);
    }

    abstract long countMatching(Document query);

    /** The answer to the command, {@code null} if no document matches. */
    abstract @Nullable Document replaceOne(Document selector, Document replacement);

    private static <T> T holding(Lock lock, Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }

    private void writing(Runnable action) {
        holding(lock.writeLock(), () -> {
            action.run();
            return true;
        });
    }

    @Override
    public QueryResult handleQuery(QueryParameters parameters) {
        return holding(lock.readLock(), () -> super.handleQuery(parameters));
    }

    @Override
    public Document handleDistinct(Document query) {
        return holding(lock.readLock(), () -> super.handleDistinct(query));
    }

    @Override
    public int count(@Nullable Document query, int skip, int limit) {
        long count = query == null || query.isEmpty() ? count() : holding(lock.readLock(), () -> countMatching(query));
        long after = Math.max(0, count - Math.max(0, skip));
        return Math.toIntExact(limit > 0 ? Math.min(limit, after) : after);
    }

    @Override
    public void addDocument(Document document) {
        writing(() -> super.addDocument(document));
    }

    @Override
    public List<Document> insertDocuments(List<Document> documents, boolean ordered) {
        return holding(lock.writeLock(), () -> super.insertDocuments(documents, ordered));
    }

    @Override
    public void removeDocument(Document document) {
        writing(() -> super.removeDocument(document));
    }

    @Override
    public int deleteDocuments(Document selector, int limit, Oplog oplog) {
        return holding(lock.writeLock(), () -> super.deleteDocuments(selector, limit, oplog));
    }

    @Override
    public Document findAndModify(Document query) {
        return holding(lock.writeLock(), () -> super.findAndModify(query));
    }

    @Override
    public Document updateDocuments(
            Document selector, Document update, ArrayFilters filters, boolean multi, boolean upsert, Oplog oplog) {
        return holding(lock.writeLock(), () -> {
            boolean replacement = !multi && !Filter.startsWithOperator(update);
            var replaced = replacement ? replaceOne(selector, update) : null;
            if (replacement && replaced == null && !upsert) {
                return new Document("n", 0).append("nModified", 0);
            }
            return replaced != null ? replaced : super.updateDocuments(selector, update, filters, multi, upsert, oplog);
        });
    }

    @Override
    public void addIndex(Index<Position> index) {
        writing(() -> {
            boolean building = getIndexes().stream()
                    .noneMatch(existing -> existing.getName().equals(index.getName()));
            try {
                super.addIndex(index);
            } catch (RuntimeException failed) {
                if (building) {
                    // half-built, it would be taken for a whole one when it is asked for again
                    index.drop();
                }
                throw failed;
            }
        });
    }

    @Override
    public void dropIndex(String name) {
        writing(() -> super.dropIndex(name));
    }

    @Override
    public void renameTo(MongoDatabase database, String name) {
        writing(() -> super.renameTo(database, name));
    }
}
