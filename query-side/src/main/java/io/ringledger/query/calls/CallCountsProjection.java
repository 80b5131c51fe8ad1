package io.ringledger.query.calls;

import io.ringledger.api.calls.CallHandover;
import io.ringledger.events.calls.CallEvent;
import io.ringledger.events.calls.CallInitiated;
import io.ringledger.query.buckets.BucketWidth;
import io.ringledger.query.projection.BucketProjection;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.query.projection.Share;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.TenantId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
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
    private static final String HANDOVER = "handover";

    /** What is kept of one call. */
    record Counted(
            TenantId tenant,
            @Nullable BusinessId businessId,
            CallProgress progress,
            @Nullable CallHandover handover) {}

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
                Handovers.after(before.handover, payload));
    }

    @Override
    public List<Share> shares(Counted call) {
        Map<String, Long> counts = CallCounts.of(call.progress, call.handover).byName();
        List<Share> shares = new ArrayList<>();
        for (BucketWidth width : BucketWidth.values()) {
            shares.add(share(call, null, width, counts));
            if (call.businessId != null) {
                shares.add(share(call, call.businessId, width, counts));
            }
        }
        return shares;
    }

    private static Share share(
            Counted call, @Nullable BusinessId business, BucketWidth width, Map<String, Long> counts) {
        var start = width.start(call.progress.startedAt());
        return new Share(
                width.bucket(call.tenant, business, start),
                Map.of(TENANT, call.tenant.value(), "width", width.name(), "start", Date.from(start)),
                counts);
    }

    @Override
    public Document write(Counted call) {
        Document document = Fields.progress(call.progress).append(TENANT, call.tenant.value());
        Fields.put(document, BUSINESS, call.businessId);
        Fields.put(document, HANDOVER, Handovers.write(call.handover));
        return document;
    }

    @Override
    public Counted read(Document document) {
        return new Counted(
                new TenantId(document.getString(TENANT)),
                Fields.optional(document, BUSINESS, BusinessId::new),
                Fields.progress(document),
                Handovers.read(document.get(HANDOVER, Document.class)));
    }
}
