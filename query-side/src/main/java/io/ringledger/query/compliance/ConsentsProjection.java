package io.ringledger.query.compliance;

import io.ringledger.api.compliance.ConsentsView;
import io.ringledger.api.compliance.ConsentsView.Statement;
import io.ringledger.events.compliance.ConsentEvent;
import io.ringledger.events.compliance.ConsentRecorded;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.query.projection.StreamProjection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One document for each person who consented to something or refused to. */
final class ConsentsProjection implements StreamProjection<StoredView<ConsentsView>> {
    static final String NAME = "consents";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(ConsentEvent.class);
    }

    @Override
    public StoredView<ConsentsView> apply(@Nullable StoredView<ConsentsView> before, RecordedEvent event) {
        return switch ((ConsentEvent) event.payload()) {
            case ConsentRecorded e -> {
                List<Statement> history = new ArrayList<>(
                        before == null ? List.of() : before.view().history());
                history.add(new Statement(e.type(), e.given(), e.kind(), event.author(), e.recordedAt()));
                yield StoredView.of(event, new ConsentsView(e.subject(), history));
            }
        };
    }

    @Override
    public Document write(StoredView<ConsentsView> consents) {
        return consents.write();
    }

    @Override
    public StoredView<ConsentsView> read(Document document) {
        return StoredView.read(document, ConsentsView.class);
    }
}
