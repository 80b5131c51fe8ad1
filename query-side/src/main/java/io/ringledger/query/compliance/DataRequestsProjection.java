package io.ringledger.query.compliance;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import io.ringledger.api.compliance.DataRequestView;
import io.ringledger.api.compliance.DataRequestView.Status;
import io.ringledger.events.compliance.DataRequestApproved;
import io.ringledger.events.compliance.DataRequestCompleted;
import io.ringledger.events.compliance.DataRequestEvent;
import io.ringledger.events.compliance.DataRequestRefused;
import io.ringledger.events.compliance.DataRequested;
import io.ringledger.events.compliance.ErasureBegun;
import io.ringledger.events.compliance.SubjectKeysDestroyed;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.query.projection.StreamProjection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One document for each request. */
final class DataRequestsProjection implements StreamProjection<StoredView<DataRequestView>> {
    static final String NAME = "data-requests";
    static final String REQUESTED_AT = "requestedAt";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(DataRequestEvent.class);
    }

    @Override
    public List<IndexModel> indexes() {
        return List.of(new IndexModel(Indexes.ascending(StoredView.TENANT, REQUESTED_AT, "_id")));
    }

    @Override
    public StoredView<DataRequestView> apply(@Nullable StoredView<DataRequestView> before, RecordedEvent event) {
        if (event.payload() instanceof DataRequested e) {
            return StoredView.of(event, requested(e, event.author()));
        }
        if (before == null) {
            throw new IllegalStateException("a request without a beginning");
        }
        return before.with(after(Progress.of(before.view()), (DataRequestEvent) event.payload(), event.author()));
    }

    private static DataRequestView requested(DataRequested e, @Nullable String author) {
        return new DataRequestView(
                e.requestId(),
                e.kind(),
                e.awaitsApproval() ? Status.AWAITING_APPROVAL : Status.REQUESTED,
                e.subject(),
                e.subjects(),
                e.reason(),
                author == null ? "unknown" : author,
                e.requestedAt(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static DataRequestView after(Progress known, DataRequestEvent event, @Nullable String author) {
        return switch (event) {
            case DataRequested _ -> known.view();
            case DataRequestApproved _ -> known.approved(author).view();
            case ErasureBegun e -> known.begun(e.begunAt()).view();
            case SubjectKeysDestroyed e -> known.destroyed(e.destroyedAt()).view();
            case DataRequestRefused e ->
                known.refused(e.reason(), e.refusedAt()).view();
            case DataRequestCompleted e ->
                known.completed(e.certificate(), e.completedAt()).view();
        };
    }

    @Override
    public Document write(StoredView<DataRequestView> request) {
        return request.write().append(REQUESTED_AT, Date.from(request.view().requestedAt()));
    }

    @Override
    public StoredView<DataRequestView> read(Document document) {
        return StoredView.read(document, DataRequestView.class);
    }
}
