package io.ringledger.query.audit;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import io.ringledger.events.audit.SecurityEvent;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.query.projection.StreamProjection;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One document for each security event. */
final class SecurityEventsProjection implements StreamProjection<SecurityEventDocument> {
    static final String NAME = "security-events";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(SecurityEvent.class);
    }

    /** All of a tenant, those that wait or not, those of a severity of either: each by time. */
    @Override
    public List<IndexModel> indexes() {
        return List.of(
                index(SecurityEventMapping.TENANT),
                index(SecurityEventMapping.TENANT, SecurityEventMapping.RESOLVED),
                index(SecurityEventMapping.TENANT, SecurityEventMapping.SEVERITY),
                index(SecurityEventMapping.TENANT, SecurityEventMapping.RESOLVED, SecurityEventMapping.SEVERITY));
    }

    private static IndexModel index(String... equal) {
        return new IndexModel(Indexes.compoundIndex(
                Indexes.ascending(equal), Indexes.ascending(SecurityEventMapping.RAISED_AT, "_id")));
    }

    @Override
    public SecurityEventDocument apply(@Nullable SecurityEventDocument before, RecordedEvent event) {
        return SecurityEventDocument.after(before, event);
    }

    @Override
    public Document write(SecurityEventDocument event) {
        return SecurityEventMapping.write(event);
    }

    @Override
    public SecurityEventDocument read(Document document) {
        return SecurityEventMapping.read(document);
    }
}
