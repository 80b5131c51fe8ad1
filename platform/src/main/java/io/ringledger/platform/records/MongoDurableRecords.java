package io.ringledger.platform.records;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.WriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.types.Binary;

/** {@link DurableRecords} in MongoDB: one collection each, every write confirmed by a majority and journaled. */
public final class MongoDurableRecords implements DurableRecords {
    private static final WriteConcern DURABLE = WriteConcern.MAJORITY.withJournal(true);
    private static final String VALUE = "value";

    private final MongoDatabase database;

    public MongoDurableRecords(MongoDatabase database) {
        this.database = database.withWriteConcern(DURABLE).withReadConcern(ReadConcern.MAJORITY);
    }

    @Override
    public Optional<byte[]> find(String collection, String id) {
        return guarded(() ->
                Optional.ofNullable(of(collection).find(Filters.eq(id)).first()).map(MongoDurableRecords::value));
    }

    @Override
    public boolean insert(String collection, String id, byte[] value) {
        return guarded(() -> {
            try {
                of(collection).insertOne(document(id, value));
                return true;
            } catch (MongoWriteException e) {
                if (isDuplicate(e.getError())) {
                    return false;
                }
                throw e;
            }
        });
    }

    @Override
    public int insertInOrder(String collection, SequencedMap<String, byte[]> values) {
        return guarded(() -> {
            List<Document> documents = values.entrySet().stream()
                    .map(each -> document(each.getKey(), each.getValue()))
                    .toList();
            try {
                return of(collection).insertMany(documents).getInsertedIds().size();
            } catch (MongoBulkWriteException e) {
                if (e.getWriteErrors().stream().allMatch(MongoDurableRecords::isDuplicate)
                        && e.getWriteConcernError() == null) {
                    return e.getWriteResult().getInsertedCount();
                }
                throw e;
            }
        });
    }

    @Override
    public Set<String> insertMissing(String collection, Map<String, byte[]> values) {
        return guarded(() -> {
            if (values.isEmpty()) {
                return Set.of();
            }
            List<Document> documents = values.entrySet().stream()
                    .map(each -> document(each.getKey(), each.getValue()))
                    .toList();
            try {
                of(collection).insertMany(documents, new InsertManyOptions().ordered(false));
                return Set.of();
            } catch (MongoBulkWriteException e) {
                if (e.getWriteErrors().stream().allMatch(MongoDurableRecords::isDuplicate)
                        && e.getWriteConcernError() == null) {
                    return e.getWriteErrors().stream()
                            .map(error -> documents.get(error.getIndex()).getString("_id"))
                            .collect(Collectors.toSet());
                }
                throw e;
            }
        });
    }

    private static boolean isDuplicate(WriteError error) {
        return error.getCategory() == ErrorCategory.DUPLICATE_KEY;
    }

    @Override
    public void replace(String collection, String id, byte[] value) {
        var _ = guarded(() ->
                of(collection).replaceOne(Filters.eq(id), document(id, value), new ReplaceOptions().upsert(true)));
    }

    @Override
    public boolean delete(String collection, String id) {
        return guarded(() -> of(collection).deleteOne(Filters.eq(id)).getDeletedCount() > 0);
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public void forEach(String collection, BiConsumer<String, byte[]> visitor) {
        of(collection).find().forEach(document -> visitor.accept(document.getString("_id"), value(document)));
    }

    /** The values of the greatest ids, the greatest first. */
    public List<byte[]> newest(String collection, int max) {
        return guarded(() -> of(collection)
                .find()
                .sort(Sorts.descending("_id"))
                .limit(max)
                .map(MongoDurableRecords::value)
                .into(new ArrayList<>()));
    }

    private MongoCollection<Document> of(String collection) {
        return database.getCollection(collection);
    }

    private static Document document(String id, byte[] value) {
        return new Document("_id", id).append(VALUE, new Binary(value));
    }

    private static byte[] value(Document document) {
        return document.get(VALUE, Binary.class).getData();
    }

    private static <T> T guarded(Supplier<T> operation) {
        try {
            return operation.get();
        } catch (MongoException e) {
            throw new StorageUnavailableException("the records in MongoDB cannot be used at present", e);
        }
    }
}
