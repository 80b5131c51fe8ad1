package io.ringledger.query.escalations;

import io.ringledger.events.escalations.EscalationEvent;
import io.ringledger.events.escalations.EscalationRequested;
import io.ringledger.query.buckets.Beginning;
import io.ringledger.query.projection.BucketProjection;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.query.projection.Share;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * How many escalations there were, why, and what became of them: per tenant, with and without regard to the business, and
 * quarter-hour, hour and day (UTC) of the time they were asked for.
 */
final class EscalationCountsProjection implements BucketProjection<EscalationCountsProjection.Counted> {
    static final String NAME = "escalation-counts";

    /** What is kept of one escalation: nothing personal. */
    record Counted(
            TenantId tenant, @Nullable BusinessId businessId, String trigger, Instant requestedAt, Handling handling) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(EscalationEvent.class);
    }

    @Override
    public Counted apply(@Nullable Counted before, RecordedEvent recorded) {
        EscalationEvent event = (EscalationEvent) recorded.payload();
        if (before != null) {
            Handling handling = before.handling.after(event).anonymous();
            return new Counted(before.tenant, before.businessId, before.trigger, before.requestedAt, handling);
        }
        if (event instanceof EscalationRequested requested) {
            return new Counted(
                    recorded.tenant(),
                    requested.businessId(),
                    requested.trigger(),
                    Handling.millis(requested.requestedAt()),
                    Handling.NONE);
        }
        throw new IllegalStateException("an escalation without a beginning");
    }

    @Override
    public List<Share> shares(Counted counted) {
        return new Beginning(counted.tenant, counted.businessId, counted.requestedAt)
                .shares(EscalationCounts.of(counted.trigger, counted.requestedAt, counted.handling));
    }

    @Override
    public Document write(Counted counted) {
        Document document = EscalationMapping.write(counted.handling)
                .append(EscalationMapping.TENANT, counted.tenant.value())
                .append(EscalationMapping.TRIGGER, counted.trigger)
                .append(EscalationMapping.REQUESTED_AT, Date.from(counted.requestedAt));
        EscalationMapping.put(document, EscalationMapping.BUSINESS, counted.businessId);
        return document;
    }

    @Override
    public Counted read(Document document) {
        return new Counted(
                new TenantId(document.getString(EscalationMapping.TENANT)),
                EscalationMapping.optional(document, EscalationMapping.BUSINESS, BusinessId::new),
                document.getString(EscalationMapping.TRIGGER),
                document.getDate(EscalationMapping.REQUESTED_AT).toInstant(),
                EscalationMapping.handling(document));
    }
}
