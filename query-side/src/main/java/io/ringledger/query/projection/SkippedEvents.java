package io.ringledger.query.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Events that a bucket projection could not apply: as long as there is one, its sums are not whole. */
final class SkippedEvents {
    private static final Logger LOG = LoggerFactory.getLogger(SkippedEvents.class);
    private static final String ID = GuardedDocuments.ID;

    private final MongoCollection<Document> records;

    SkippedEvents(MongoDatabase database, Version version) {
        this.records = database.getCollection(version.skipped());
    }

    static Document record(RecordedEvent event, RuntimeException failure) {
        return new Document(ID, event.position())
                .append("stream", event.stream())
                .append("sequence", event.sequence())
                .append("error", failure.getClass().getName());
    }

    /** Adds what is not recorded yet. */
    void add(List<Document> skipped) {
        if (skipped.isEmpty()) {
            return;
        }
        Set<Object> known = new HashSet<>();
        List<Object> ids = skipped.stream().map(each -> each.get(ID)).toList();
        records.find(Filters.in(ID, ids)).forEach(each -> known.add(each.get(ID)));
        List<Document> news =
                skipped.stream().filter(each -> !known.contains(each.get(ID))).toList();
        if (news.isEmpty()) {
            return;
        }
        boolean first = count() == 0;
        records.insertMany(news, new InsertManyOptions().ordered(false));
        if (first) {
            LOG.error(
                    "{}: an event could not be applied; the projection is degraded until it is rebuilt",
                    records.getNamespace().getCollectionName());
        }
    }

    long count() {
        return records.estimatedDocumentCount();
    }
}
