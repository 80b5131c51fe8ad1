package io.ringledger.query.calls;

import io.ringledger.events.calls.CallEvent;
import io.ringledger.events.calls.CallInitiated;
import io.ringledger.query.buckets.Beginning;
import io.ringledger.query.projection.BucketProjection;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.query.projection.Share;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.EscalationStatus;
import io.ringledger.vocabulary.TenantId;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * How many calls there were, and what became of them: per tenant, with and without regard to the business, and quarter-hour,
 * hour and day (UTC) of a call's start.
 */
final class CallCountsProjection implements BucketProjection<CallCountsProjection.Counted> {
    static final String NAME = "call-counts";

    private static final String TENANT = "tenant";
    private static final String BUSINESS = "businessId";
    private static final String ESCALATION = "escalation";

    /**
     * What is kept of one call: nothing personal.
     *
     * @param escalation how far its newest one has come, {@code null} for none
     */
    record Counted(
            TenantId tenant,
            @Nullable BusinessId businessId,
            CallProgress progress,
            @Nullable EscalationStatus escalation) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(CallEvent.class);
    }

    @Override
    public Counted apply(@Nullable Counted before, RecordedEvent event) {
        CallEvent payload = (CallEvent) event.payload();
        if (before == null) {
            BusinessId business = payload instanceof CallInitiated initiated ? initiated.businessId() : null;
            return new Counted(event.tenant(), business, CallProgress.after(null, payload), null);
        }
        return new Counted(
                before.tenant,
                before.businessId,
                CallProgress.after(before.progress, payload),
                Handovers.statusAfter(before.escalation, payload));
    }

    @Override
    public List<Share> shares(Counted call) {
        return new Beginning(call.tenant, call.businessId, call.progress.startedAt())
                .shares(CallCounts.of(call.progress, call.escalation));
    }

    @Override
    public Document write(Counted call) {
        Document document = Fields.progress(call.progress).append(TENANT, call.tenant.value());
        Fields.put(document, BUSINESS, call.businessId);
        Fields.put(document, ESCALATION, call.escalation);
        return document;
    }

    @Override
    public Counted read(Document document) {
        return new Counted(
                new TenantId(document.getString(TENANT)),
                Fields.optional(document, BUSINESS, BusinessId::new),
                Fields.progress(document),
                Fields.optional(document, ESCALATION, EscalationStatus::valueOf));
    }
}
