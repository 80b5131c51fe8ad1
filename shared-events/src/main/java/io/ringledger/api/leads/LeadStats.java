package io.ringledger.api.leads;

import io.ringledger.vocabulary.LeadStatus;
import java.util.Map;

/**
 * How many leads there are, of what kinds. What none has is missing.
 *
 * @param byCampaign by the campaign's id; leads of none are in the total only
 * @param bySource by the company's word; leads of none are in the total only
 */
public record LeadStats(
        long total, Map<LeadStatus, Long> byStatus, Map<String, Long> byCampaign, Map<String, Long> bySource) {
    public LeadStats {
        byStatus = Map.copyOf(byStatus);
        byCampaign = Map.copyOf(byCampaign);
        bySource = Map.copyOf(bySource);
    }
}
