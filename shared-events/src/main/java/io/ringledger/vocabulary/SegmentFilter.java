package io.ringledger.vocabulary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which leads belong to a segment: those of which all holds that is said.
 *
 * @param status {@code null} for any
 * @param campaignId {@code null} for any
 * @param source {@code null} for any
 * @param state {@code null} for any
 * @param priority 1 to 10, {@code null} for any
 * @param disposition {@code null} for any
 * @param createdFrom the first moment, {@code null} for ever
 * @param createdTo the last moment, {@code null} for no end
 */
public record SegmentFilter(
        @Nullable LeadStatus status,
        @Nullable CampaignId campaignId,
        @Nullable String source,
        @Nullable String state,
        @Nullable Integer priority,
        @Nullable String disposition,
        @Nullable Instant createdFrom,
        @Nullable Instant createdTo) {
    public static final SegmentFilter ALL = new SegmentFilter(null, null, null, null, null, null, null, null);

    public SegmentFilter {
        if (priority != null && (priority < 1 || priority > 10)) {
            throw new IllegalArgumentException("priority is 1 to 10");
        }
    }

    /** Whether it says nothing of when leads were created. */
    public boolean ofAnyTime() {
        return createdFrom == null && createdTo == null;
    }
}
