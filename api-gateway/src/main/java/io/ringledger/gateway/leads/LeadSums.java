package io.ringledger.gateway.leads;

import io.ringledger.api.leads.LeadStats;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.LeadStatus;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many leads there are. Source: multitenant document, Core Resources.
 *
 * @param byStatus what none has is missing
 * @param byCampaign by the campaign's number
 */
record LeadSums(long total, Map<String, Long> byStatus, Map<String, Long> byCampaign, Map<String, Long> bySource) {
    static LeadSums of(LeadStats stats) {
        Map<String, Long> byStatus = new TreeMap<>();
        for (LeadStatus status : LeadStatus.values()) {
            if (stats.byStatus().containsKey(status)) {
                byStatus.put(
                        status.name().toLowerCase(Locale.ROOT), stats.byStatus().get(status));
            }
        }
        Map<String, Long> byCampaign = new TreeMap<>();
        stats.byCampaign().forEach((id, leads) -> byCampaign.put(Long.toString(new CampaignId(id).number()), leads));
        return new LeadSums(stats.total(), byStatus, byCampaign, new TreeMap<>(stats.bySource()));
    }
}
