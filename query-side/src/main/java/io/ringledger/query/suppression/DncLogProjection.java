package io.ringledger.query.suppression;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import io.ringledger.api.suppression.DncAction;
import io.ringledger.events.suppression.DialClaimForbidden;
import io.ringledger.events.suppression.DialForbidden;
import io.ringledger.events.suppression.NumberSuppressed;
import io.ringledger.events.suppression.NumberWhitelisted;
import io.ringledger.events.suppression.SuppressionRemoved;
import io.ringledger.events.suppression.WhitelistingRemoved;
import io.ringledger.query.buckets.Beginning;
import io.ringledger.query.buckets.Counts;
import io.ringledger.query.projection.JournalProjection;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.query.projection.Share;
import io.ringledger.vocabulary.TenantId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What was done about numbers, and sums of it by quarter-hour, hour and day. Dials that were let through are not in it. */
final class DncLogProjection implements JournalProjection<DncEntry> {
    static final String NAME = "dnc-log";
    static final String TENANT = "tenant";
    static final String ACTION = "action";
    static final String GATE = "gate";
    static final String ACTOR = "actor";
    static final String AT = "at";

    private static final String DETAILS = "details";
    private static final String OPERATION = "operation";
    private static final String REQUEST = "request";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(
                NumberSuppressed.class,
                SuppressionRemoved.class,
                NumberWhitelisted.class,
                WhitelistingRemoved.class,
                DialForbidden.class,
                DialClaimForbidden.class);
    }

    /** All of a tenant, of an action, of a number, of somebody: each by time. */
    @Override
    public List<IndexModel> indexes() {
        return List.of(
                new IndexModel(Indexes.ascending(TENANT, AT, "_id")),
                new IndexModel(Indexes.ascending(TENANT, ACTION, AT, "_id")),
                new IndexModel(Indexes.ascending(TENANT, GATE, AT, "_id")),
                new IndexModel(Indexes.ascending(TENANT, ACTOR, AT, "_id")));
    }

    @Override
    public DncEntry apply(@Nullable DncEntry before, RecordedEvent event) {
        return DncEntry.of(event);
    }

    @Override
    public List<Share> shares(DncEntry entry) {
        return new Beginning(entry.tenant(), null, entry.at()).shares(counts(entry));
    }

    static Counts counts(DncEntry entry) {
        Map<String, Long> counts = new HashMap<>();
        counts.put(entry.action().name(), 1L);
        entry.details().forEach(detail -> counts.put(entry.action().name() + " " + detail, 1L));
        return new Counts(counts);
    }

    @Override
    public Document write(DncEntry entry) {
        return new Document(TENANT, entry.tenant().value())
                .append(ACTION, entry.action().name())
                .append(GATE, entry.gate())
                .append(DETAILS, entry.details())
                .append(ACTOR, entry.actor())
                .append(OPERATION, entry.operation())
                .append(REQUEST, entry.requestId())
                .append(AT, Date.from(entry.at()));
    }

    @Override
    public DncEntry read(Document document) {
        return entry(document);
    }

    static DncEntry entry(Document document) {
        return new DncEntry(
                new TenantId(document.getString(TENANT)),
                DncAction.valueOf(document.getString(ACTION)),
                document.getString(GATE),
                document.getList(DETAILS, String.class),
                document.getString(ACTOR),
                document.getString(OPERATION),
                document.getString(REQUEST),
                document.getDate(AT).toInstant());
    }
}
