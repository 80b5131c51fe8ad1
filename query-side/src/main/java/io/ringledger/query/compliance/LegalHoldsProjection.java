package io.ringledger.query.compliance;

import io.ringledger.api.compliance.LegalHoldView;
import io.ringledger.events.compliance.ErasureClosed;
import io.ringledger.events.compliance.ErasureForbidden;
import io.ringledger.events.compliance.ErasurePermitted;
import io.ringledger.events.compliance.LegalHoldEvent;
import io.ringledger.events.compliance.LegalHoldLifted;
import io.ringledger.events.compliance.LegalHoldPlaced;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.query.projection.StreamProjection;
import io.ringledger.vocabulary.DataRequestId;
import io.ringledger.vocabulary.LegalHoldId;
import io.ringledger.vocabulary.SubjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One document for each person whose data was to be kept or erased. */
final class LegalHoldsProjection implements StreamProjection<StoredView<LegalHoldView>> {
    static final String NAME = "legal-holds";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(LegalHoldEvent.class);
    }

    @Override
    public StoredView<LegalHoldView> apply(@Nullable StoredView<LegalHoldView> before, RecordedEvent event) {
        LegalHoldEvent payload = (LegalHoldEvent) event.payload();
        LegalHoldView known = before == null ? none(payload.holdId()) : before.view();
        return StoredView.of(event, after(known, payload, event));
    }

    private static LegalHoldView after(LegalHoldView known, LegalHoldEvent payload, RecordedEvent event) {
        return switch (payload) {
            case LegalHoldPlaced e ->
                new LegalHoldView(e.subject(), true, e.reason(), event.author(), e.placedAt(), null, known.refused());
            case LegalHoldLifted e ->
                new LegalHoldView(
                        known.subject(),
                        false,
                        known.reason(),
                        known.placedBy(),
                        known.placedAt(),
                        e.liftedAt(),
                        known.refused());
            case ErasureForbidden e -> {
                List<DataRequestId> refused = new ArrayList<>(known.refused());
                refused.add(e.requestId());
                yield new LegalHoldView(
                        known.subject(),
                        known.held(),
                        known.reason(),
                        known.placedBy(),
                        known.placedAt(),
                        known.liftedAt(),
                        refused);
            }
            case ErasurePermitted _, ErasureClosed _ -> known;
        };
    }

    private static LegalHoldView none(LegalHoldId id) {
        return none(id.subject());
    }

    static LegalHoldView none(SubjectId subject) {
        return new LegalHoldView(subject, false, null, null, null, null, List.of());
    }

    @Override
    public Document write(StoredView<LegalHoldView> hold) {
        return hold.write();
    }

    @Override
    public StoredView<LegalHoldView> read(Document document) {
        return StoredView.read(document, LegalHoldView.class);
    }
}
