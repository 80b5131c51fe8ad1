package io.ringledger.embedded.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.ImmutableFieldException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A collection whose documents are kept as BSON in the order of their {@code _id}. */
final class StoreCollection extends LockedCollection {
    private final StoredMap documents;
    private final Reads reads;
    // keys of documents without _id: in the order of their writing, over restarts too
    private final AtomicLong nextKey = new AtomicLong(System.currentTimeMillis() << 20);

    StoreCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            StoredMap documents,
            ReadStatistics statistics) {
        super(database, name, options, cursors);
        this.documents = documents;
        this.reads = new Reads(this, documents, statistics);
    }

    MVMap<byte[], byte[]> documents() {
        return documents.now();
    }

    boolean matches(Document document, Document query) {
        return documentMatchesQuery(document, query);
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, @Nullable Document orderBy, int skip, int limit, int batchSize, @Nullable Document fields) {
        var found = reads.find(query, orderBy, skip, limit);
        return found.finished()
                ? matchDocumentsFromStream(found.documents(), new Document(), null, 0, 0, batchSize, fields)
                : matchDocumentsFromStream(
                        found.documents(), query, found.ordered() ? null : orderBy, skip, limit, batchSize, fields);
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, @Nullable Document orderBy, int skip, int limit, int batchSize, @Nullable Document fields) {
        return queryDocuments(query, orderBy, skip, limit, batchSize, fields);
    }

    @Override
    long countMatching(Document query) {
        return reads.count(query);
    }

    @Override
    public int count() {
        return documents.now().size();
    }

    @Override
    public boolean isEmpty() {
        return documents.now().isEmpty();
    }

    @Override
    @Nullable
    Document replaceOne(Document selector, Document replacement) {
        Iterator<Document> found = queryDocuments(selector, null, 0, 1, 0, null).iterator();
        return found.hasNext() ? replace(found.next(), replacement) : null;
    }

    private Document replace(Document before, Document replacement) {
        Object id = before.get("_id");
        var after = new Document("_id", id);
        after.putAll(replacement);
        var position = Position.ofId(id);
        if (!Arrays.equals(position.key(), SortableBytes.of(after.get("_id")))) {
            throw new ImmutableFieldException(
                    "After applying the update, the (immutable) field '_id' was found to have been altered to _id: "
                            + after.get("_id"));
        }
        byte[] bytes = DocumentBytes.encode(after);
        boolean modified = !Arrays.equals(bytes, documents.now().get(position.key()));
        if (modified) {
            getIndexes().forEach(index -> index.checkUpdate(before, after, this));
            getIndexes().forEach(index -> index.updateInPlace(before, after, position, this));
            documents.now().put(position.key(), bytes);
        }
        return new Document("n", 1).append("nModified", modified ? 1 : 0);
    }

    @Override
    protected Position addDocumentInternal(Document document) {
        var position = getIdField() == null
                ? Position.ofId(nextKey.incrementAndGet())
                : Position.ofId(document.get(getIdField()));
        documents.now().put(position.key(), DocumentBytes.encode(document));
        return position;
    }

    @Override
    protected void handleUpdate(Position position, Document before, Document after) {
        documents.now().put(position.key(), DocumentBytes.encode(after));
    }

    @Override
    protected void removeDocument(Position position) {
        documents.now().remove(position.key());
    }

    @Override
    protected @Nullable Document getDocument(Position position) {
        byte[] bytes = documents.now().get(position.key());
        return bytes == null ? null : DocumentBytes.decode(bytes);
    }

    @Override
    protected Stream<DocumentWithPosition<Position>> streamAllDocumentsWithPosition() {
        return documents.now().entrySet().stream()
                .map(each ->
                        new DocumentWithPosition<>(DocumentBytes.decode(each.getValue()), new Position(each.getKey())));
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int difference) {
        // the size is summed up when somebody asks
    }

    @Override
    protected int getDataSize() {
        return Math.toIntExact(Math.min(
                Integer.MAX_VALUE,
                documents.now().values().stream()
                        .mapToLong(bytes -> bytes.length)
                        .sum()));
    }
}
