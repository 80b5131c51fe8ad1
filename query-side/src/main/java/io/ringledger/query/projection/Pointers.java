package io.ringledger.query.projection;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.bson.Document;

/**
 * The pointer documents, as this process saw them last. All nodes change them by comparing and replacing, so that a
 * switch happens once and everybody follows.
 */
public final class Pointers {
    private final MongoCollection<Document> documents;
    private final Clock clock;
    private final Map<String, Pointer> seen = new ConcurrentHashMap<>();

    public Pointers(MongoDatabase database, Clock clock) {
        this.documents = database.getCollection("projections");
        this.clock = clock;
    }

    /** Name of the collection that readers of a projection use now. */
    public String collection(String projection) {
        return seen(projection).liveVersion().documents();
    }

    /** Name of the collection that readers of a journal's sums use now. */
    public String sums(String journal) {
        return seen(journal).liveVersion().sums();
    }

    boolean isLive(Version version) {
        return seen(version.projection()).live() == version.number();
    }

    Pointer seen(String projection) {
        Pointer pointer = seen.get(projection);
        return pointer == null ? refresh(projection) : pointer;
    }

    /** Reads what others may have changed, all at once. */
    synchronized void refreshAll() {
        documents.find().map(Pointer::read).forEach(pointer -> seen.put(pointer.projection(), pointer));
    }

    synchronized Pointer refresh(String projection) {
        Document found = documents.find(Filters.eq(projection)).first();
        if (found == null) {
            found = Pointer.first(projection, clock.instant()).write();
            insertUnlessThere(found);
            found = Objects.requireNonNull(
                    documents.find(Filters.eq(projection)).first());
        }
        Pointer pointer = Pointer.read(found);
        seen.put(projection, pointer);
        return pointer;
    }

    /** Changes a pointer unless somebody else just did; then the other's change stands. */
    synchronized Pointer change(String projection, UnaryOperator<Pointer> change) {
        Pointer now = refresh(projection);
        Pointer next = change.apply(now);
        if (!next.equals(now)) {
            documents.replaceOne(now.write(), next.write());
        }
        return refresh(projection);
    }

    private void insertUnlessThere(Document pointer) {
        try {
            documents.insertOne(pointer);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }
}
