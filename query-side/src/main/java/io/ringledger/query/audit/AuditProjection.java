package io.ringledger.query.audit;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import io.ringledger.events.requests.RequestKeyEvent;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.query.projection.JournalProjection;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.query.projection.Share;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The audit log: an entry for each command and resource, of whatever context. */
final class AuditProjection implements JournalProjection<AuditEntry> {
    static final String NAME = "audit-log";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(Object.class);
    }

    /**
     * By what was done, by whom and what; by what it was done to; by the request: each by time. Whoever asks for no doing
     * in particular gets all that there are, in one merged walk.
     */
    @Override
    public List<IndexModel> indexes() {
        return List.of(
                index(AuditMapping.DOING),
                index(AuditMapping.ACTOR, AuditMapping.DOING),
                index(AuditMapping.RESOURCE),
                index(AuditMapping.REQUEST));
    }

    private static IndexModel index(String... equal) {
        return new IndexModel(Indexes.compoundIndex(
                Indexes.ascending(AuditMapping.TENANT),
                Indexes.ascending(equal),
                Indexes.ascending(AuditMapping.AT, "_id")));
    }

    /** What belongs to no tenant is in nobody's audit log; that a request may be repeated is nobody's doing. */
    @Override
    public boolean leavesOut(RecordedEvent event) {
        return !event.message().getMetaData().containsKey(MetadataKeys.TENANT_ID)
                || RequestKeyEvent.class.isAssignableFrom(event.message().getPayloadType());
    }

    @Override
    public AuditEntry apply(@Nullable AuditEntry before, RecordedEvent event) {
        return AuditEntry.of(event);
    }

    @Override
    public List<Share> shares(AuditEntry entry) {
        return AuditTotals.shares(entry);
    }

    @Override
    public Document write(AuditEntry entry) {
        return AuditMapping.write(entry);
    }

    @Override
    public AuditEntry read(Document document) {
        return AuditMapping.read(document);
    }
}
