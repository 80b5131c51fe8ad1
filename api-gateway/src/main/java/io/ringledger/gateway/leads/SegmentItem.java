package io.ringledger.gateway.leads;

import io.ringledger.api.leads.LeadSegments.Segment;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.LeadStatus;
import io.ringledger.vocabulary.SegmentFilter;
import io.ringledger.vocabulary.SegmentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A saved filter over leads.
 *
 * @param leadCount how many leads pass at this moment
 */
record SegmentItem(SegmentId id, String name, Filters filters, long leadCount, Instant createdAt) {
    /** What has to hold. */
    record Filters(
            @Nullable LeadStatus status,
            @Nullable CampaignId campaignId,
            @Nullable String source,
            @Nullable String state,
            @Nullable Integer priority,
            @Nullable String disposition,
            @Nullable Instant createdFrom,
            @Nullable Instant createdTo) {}

    static SegmentItem of(Segment segment) {
        SegmentFilter filter = segment.filter();
        return new SegmentItem(
                segment.segmentId(),
                segment.name(),
                new Filters(
                        filter.status(),
                        filter.campaignId(),
                        filter.source(),
                        filter.state(),
                        filter.priority(),
                        filter.disposition(),
                        filter.createdFrom(),
                        filter.createdTo()),
                segment.leads(),
                segment.createdAt());
    }
}
