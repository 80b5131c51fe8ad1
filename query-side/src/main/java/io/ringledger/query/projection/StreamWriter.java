package io.ringledger.query.projection;

import com.mongodb.client.MongoDatabase;
import io.ringledger.query.projection.StreamFold.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings documents of streams up to date: reads them, applies what they do not cover, writes documents and then marks
 * of streams that had to be parked. In that order, because a mark hides what came before it in the same batch.
 */
final class StreamWriter<S> {
    private static final Logger LOG = LoggerFactory.getLogger(StreamWriter.class);

    private final StreamFold<S> fold;
    private final GuardedDocuments documents;
    private final ParkedStreams parked;
    private final Version version;

    /** Changes that were written and not yet published, with the state that was published last. */
    private final Map<String, Published<S>> owed = new ConcurrentHashMap<>();

    StreamWriter(MongoDatabase database, StreamProjection<S> projection, Version version) {
        this.fold = new StreamFold<>(projection);
        this.documents = new GuardedDocuments(database, version.documents(), StreamFold.SEQUENCE);
        this.parked = new ParkedStreams(database, version);
        this.version = version;
    }

    private record Published<S>(@Nullable S state) {}

    /**
     * Applies events of many streams.
     *
     * @return what is to be published once the batch is committed; given again when the batch comes again
     */
    List<Change<S>> apply(List<RecordedEvent> batch) {
        Map<String, List<RecordedEvent>> streams = byStream(batch);
        Map<String, Document> marks = parked.load(streams.keySet());
        Work work = new Work(documents.load(streams.keySet()));
        List<Document> marked = new ArrayList<>();
        streams.forEach((stream, events) -> {
            Document mark = marks.get(stream);
            Document changed = mark == null ? work.take(stream, events) : passOver(mark, events);
            if (changed != null) {
                marked.add(changed);
            }
        });
        documents.write(work.read, work.written);
        parked.write(marks, marked);
        return work.changes;
    }

    private @Nullable Document passOver(Document mark, List<RecordedEvent> events) {
        long last = events.getLast().sequence();
        return last > parked.passedOverUntil(mark) ? ParkedStreams.extended(mark, last) : null;
    }

    /** What becomes of some streams' documents. */
    private final class Work {
        private final Map<String, Document> read;
        private final List<Document> written = new ArrayList<>();
        private final List<Change<S>> changes = new ArrayList<>();

        private Work(Map<String, Document> read) {
            this.read = read;
        }

        /** Gives the mark if the stream must be parked. */
        private @Nullable Document take(String stream, List<RecordedEvent> events) {
            Outcome<S> outcome = apply(stream, events);
            if (outcome.failed() == null) {
                return null;
            }
            warn(outcome);
            return ParkedStreams.mark(outcome, events.getLast().sequence());
        }

        private Outcome<S> apply(String stream, List<RecordedEvent> events) {
            Document before = read.get(stream);
            Outcome<S> outcome = fold.apply(before, documents.reached(before), events);
            S after = outcome.after();
            if (after == null) {
                return outcome;
            }
            if (outcome.reached() > documents.reached(before)) {
                owed.putIfAbsent(stream, new Published<>(outcome.before()));
                written.add(fold.document(stream, after, outcome.reached()));
            }
            Published<S> published = owed.get(stream);
            if (published != null) {
                changes.add(new Change<>(stream, published.state(), after));
            }
            return outcome;
        }
    }

    void published(List<Change<S>> changes) {
        changes.forEach(change -> owed.remove(change.stream()));
    }

    /**
     * Applies one parked stream, given everything after what its document covers.
     *
     * @return what is to be published
     */
    List<Change<S>> resume(String stream, StreamReader reader) {
        List<Change<S>> changes = List.of();
        while (true) {
            Document mark = parked.load(List.of(stream)).get(stream);
            if (mark == null) {
                return changes;
            }
            Work work = new Work(documents.load(List.of(stream)));
            long covered = documents.reached(work.read.get(stream));
            Outcome<S> outcome = work.apply(stream, reader.after(stream, covered));
            documents.write(work.read, work.written);
            changes = work.changes;
            if (outcome.failed() != null || outcome.reached() < parked.passedOverUntil(mark)) {
                return changes;
            }
            parked.remove(mark);
        }
    }

    private static Map<String, List<RecordedEvent>> byStream(List<RecordedEvent> batch) {
        Map<String, List<RecordedEvent>> streams = new LinkedHashMap<>();
        batch.forEach(event -> streams.computeIfAbsent(event.stream(), ignored -> new ArrayList<>())
                .add(event));
        return streams;
    }

    private void warn(Outcome<?> outcome) {
        RecordedEvent event = Objects.requireNonNull(outcome.failed());
        LOG.warn(
                "{}: stream {} is parked from event {} on: {}",
                version.documents(),
                event.stream(),
                event.sequence(),
                Objects.requireNonNull(outcome.failure()).getClass().getName());
    }
}
