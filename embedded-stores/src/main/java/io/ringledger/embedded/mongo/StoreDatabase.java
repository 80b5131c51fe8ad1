package io.ringledger.embedded.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import io.ringledger.embedded.mongo.OrderedIndex.Kind;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A database whose collections and indexes are maps of one {@link ViewStore}. */
final class StoreDatabase extends AbstractSynchronizedMongoDatabase<Position> {
    private static final int ILLEGAL_OPERATION = 20;

    private final ViewStore store;
    private final ReadStatistics statistics;
    private final Commands commands = new Commands(this);

    StoreDatabase(String name, ViewStore store, CursorRegistry cursors, ReadStatistics statistics) {
        super(name, cursors);
        this.store = store;
        this.statistics = statistics;
        initializeNamespacesAndIndexes();
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        return commands.answer(
                command,
                query,
                databases,
                oplog,
                changed -> super.handleCommand(channel, command, changed, databases, oplog));
    }

    Stream<StoreCollection> collections() {
        return store.collections(getDatabaseName()).map(this::collection).filter(Objects::nonNull);
    }

    @Nullable
    StoreCollection collection(String name) {
        return (StoreCollection) resolveCollection(name, false);
    }

    @Override
    protected MongoCollection<Position> openOrCreateCollection(String name, CollectionOptions options) {
        var documents = store.documents(getFullCollectionNamespace(name));
        // the small collections that hold the names of the others are always read whole
        var counted = name.startsWith("system.") ? new ReadStatistics() : statistics;
        return new StoreCollection(this, name, options, cursorRegistry, documents, counted);
    }

    @Override
    protected Index<Position> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        if (keys.size() == 1 && keys.getFirst().getKey().equals("_id")) {
            return new IdIndex(name, store.documents(getFullCollectionNamespace(collection)));
        }
        return openIndex(collection, name, keys, new Kind(true, sparse));
    }

    @Override
    protected Index<Position> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return openIndex(collection, name, keys, new Kind(false, sparse));
    }

    private Index<Position> openIndex(String collection, String name, List<IndexKey> keys, Kind kind) {
        var entries = store.index(getFullCollectionNamespace(collection), name);
        return new OrderedIndex(name, keys, kind, entries);
    }

    @Override
    protected void dropIndex(MongoCollection<Position> collection, String name) {
        super.dropIndex(collection, name);
        store.removeIndex(collection.getFullName(), name);
    }

    @Override
    public void dropCollection(String name, Oplog oplog) {
        super.dropCollection(name, oplog);
        store.removeDocuments(getFullCollectionNamespace(name));
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
        if (from != this) {
            throw new MongoServerError(
                    ILLEGAL_OPERATION, "IllegalOperation", "a collection cannot be moved to another database");
        }
        String oldNamespace = collection.getFullName();
        super.moveCollection(from, collection, newName);
        store.rename(
                oldNamespace,
                collection.getIndexes().stream().map(Index::getName),
                getFullCollectionNamespace(newName));
    }

    @Override
    protected long getFileSize() {
        return store.fileSize();
    }

    @Override
    protected long getStorageSize() {
        return store.fileSize();
    }
}
