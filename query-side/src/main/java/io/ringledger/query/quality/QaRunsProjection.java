package io.ringledger.query.quality;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import io.ringledger.events.quality.QaRunEvent;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.query.projection.StreamProjection;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One document for each run. */
final class QaRunsProjection implements StreamProjection<QaRunDocument> {
    static final String NAME = "qa-runs";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(QaRunEvent.class);
    }

    @Override
    public List<IndexModel> indexes() {
        return List.of(new IndexModel(Indexes.ascending(QaRunDocument.TENANT, QaRunDocument.STARTED_AT, "_id")));
    }

    @Override
    public QaRunDocument apply(@Nullable QaRunDocument before, RecordedEvent event) {
        return QaRunDocument.after(before, event);
    }

    @Override
    public Document write(QaRunDocument run) {
        return run.write();
    }

    @Override
    public QaRunDocument read(Document document) {
        return QaRunDocument.read(document);
    }
}
