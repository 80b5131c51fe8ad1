package io.ringledger.query.projection;

import com.mongodb.client.MongoDatabase;
import io.ringledger.query.projection.StreamFold.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;

/**
 * The dead letters of a stream projection: which streams stand still since which event. The letters themselves stay
 * where they are, in the event store, from where a retry reads them in order, through today's upcasters and with
 * personal data still encrypted; so a queue is one small document, whatever is behind it, and never overflows.
 *
 * <p>{@code until} is the last event that was passed over. A retry may only take the mark away if it has read as far
 * and nothing more was passed over meanwhile.
 */
final class ParkedStreams {
    private static final String UNTIL = "until";

    private final GuardedDocuments marks;
    private final Version version;
    private final MongoDatabase database;

    ParkedStreams(MongoDatabase database, Version version) {
        this.marks = new GuardedDocuments(database, version.parked(), UNTIL);
        this.version = version;
        this.database = database;
    }

    Map<String, Document> load(Collection<String> streams) {
        return marks.load(streams);
    }

    void write(Map<String, Document> read, List<Document> changed) {
        marks.write(read, changed);
    }

    boolean remove(Document mark) {
        return marks.remove(mark);
    }

    long passedOverUntil(Document mark) {
        return marks.reached(mark);
    }

    /** Streams that stand still, the longest parked first. */
    List<String> streams() {
        List<String> streams = new ArrayList<>();
        database.getCollection(version.parked())
                .find()
                .sort(new Document("since", 1))
                .forEach(mark -> streams.add(mark.getString(GuardedDocuments.ID)));
        return streams;
    }

    long count() {
        return database.getCollection(version.parked()).estimatedDocumentCount();
    }

    static Document mark(Outcome<?> outcome, long until) {
        RecordedEvent event = Objects.requireNonNull(outcome.failed());
        return new Document(GuardedDocuments.ID, event.stream())
                .append("from", event.sequence())
                .append(UNTIL, until)
                .append(
                        "error",
                        Objects.requireNonNull(outcome.failure()).getClass().getName())
                .append("since", Date.from(event.recordedAt()));
    }

    static Document extended(Document mark, long until) {
        return new Document(mark).append(UNTIL, until);
    }
}
