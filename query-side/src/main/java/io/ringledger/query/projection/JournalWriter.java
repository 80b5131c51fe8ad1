package io.ringledger.query.projection;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/**
 * Writes entries of a journal and brings its sums up to date. Skipped events are written first, then entries, then sums,
 * then the mark of how far all of that has come: until it covers an event, the same can be written again. Entries have
 * the numbers of their events, so the same entry is written once; each sum knows what it covers.
 */
final class JournalWriter<S> {
    private final JournalProjection<S> projection;
    private final JournalEntries entries;
    private final GuardedSums sums;
    private final GuardedDocuments marks;
    private final SkippedEvents skipped;

    JournalWriter(MongoDatabase database, JournalProjection<S> projection, Version version) {
        this.projection = projection;
        this.entries = new JournalEntries(database, version.documents());
        this.sums = new GuardedSums(database, version.sums());
        this.marks = new GuardedDocuments(database, version.streams(), JournalMark.POSITION);
        this.skipped = new SkippedEvents(database, version);
    }

    void apply(List<RecordedEvent> batch) {
        Map<String, Document> read = marks.load(List.of(JournalMark.ID));
        Document before = read.get(JournalMark.ID);
        long covered = marks.reached(before);
        List<RecordedEvent> news =
                batch.stream().filter(event -> event.position() > covered).toList();
        if (news.isEmpty()) {
            return;
        }
        JournalMark mark = JournalMark.of(before);
        Work work = new Work();
        for (RecordedEvent event : news) {
            if (mark.beginsWith(event) && !projection.leavesOut(event)) {
                work.take(event);
            }
        }
        skipped.add(work.failed);
        entries.add(work.written);
        sums.write(work.differences);
        marks.write(read, List.of(mark.document(news.getLast().position())));
    }

    /** What a batch comes to. */
    private final class Work {
        private final List<Document> written = new ArrayList<>();
        private final List<Difference> differences = new ArrayList<>();
        private final List<Document> failed = new ArrayList<>();

        private void take(RecordedEvent event) {
            try {
                S entry = projection.apply(null, event);
                written.add(projection.write(entry).append(GuardedDocuments.ID, event.position()));
                for (Share share : projection.shares(entry)) {
                    differences.add(new Difference(event.position(), share));
                }
            } catch (RuntimeException failure) {
                Failures.rethrowIfStores(failure);
                failed.add(SkippedEvents.record(event, failure));
            }
        }
    }
}
