package io.ringledger.api.leads;

import io.ringledger.vocabulary.LeadStatus;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many leads a campaign has.
 *
 * @param byStatus a status that none has is missing
 * @param nextDueAt when the first of those is due that may be dialled again, in the past where one is due; {@code null} where
 *     none may
 */
public record LeadTally(
        Map<LeadStatus, Long> byStatus, @Nullable Instant nextDueAt) {
    public LeadTally {
        byStatus = Map.copyOf(byStatus);
    }

    /** How many may be dialled, now or later, or are being dialled. */
    public long left() {
        return byStatus.getOrDefault(LeadStatus.NEW, 0L)
                + byStatus.getOrDefault(LeadStatus.WAITING, 0L)
                + byStatus.getOrDefault(LeadStatus.CALLING, 0L);
    }
}
