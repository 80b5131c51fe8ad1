package io.ringledger.query.escalations;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import io.ringledger.events.escalations.EscalationEvent;
import io.ringledger.query.projection.LiveFeed;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.query.projection.StreamProjection;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One document for each escalation. */
final class EscalationsProjection implements StreamProjection<EscalationDocument> {
    static final String NAME = "escalations";

    private final LiveFeed<EscalationDocument> feed;

    EscalationsProjection(LiveFeed<EscalationDocument> feed) {
        this.feed = feed;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(EscalationEvent.class);
    }

    /** All of a tenant, those of one status, those of one call: each by the time of asking. */
    @Override
    public List<IndexModel> indexes() {
        return List.of(
                index(EscalationMapping.TENANT),
                index(EscalationMapping.TENANT, EscalationMapping.STATUS),
                index(EscalationMapping.TENANT, EscalationMapping.CALL));
    }

    private static IndexModel index(String... equal) {
        return new IndexModel(Indexes.compoundIndex(
                Indexes.ascending(equal), Indexes.ascending(EscalationMapping.REQUESTED_AT, "_id")));
    }

    @Override
    public EscalationDocument apply(@Nullable EscalationDocument before, RecordedEvent event) {
        return EscalationDocument.after(before, event);
    }

    @Override
    public Document write(EscalationDocument escalation) {
        return EscalationMapping.write(escalation);
    }

    @Override
    public EscalationDocument read(Document document) {
        return EscalationMapping.read(document);
    }

    @Override
    public LiveFeed<EscalationDocument> feed() {
        return feed;
    }
}
