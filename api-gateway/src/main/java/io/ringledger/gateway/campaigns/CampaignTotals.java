package io.ringledger.gateway.campaigns;

import io.ringledger.api.campaigns.CampaignCounts;
import io.ringledger.vocabulary.CampaignStatus;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A tenant's campaigns in numbers. The multitenant document names the operation and no shape. */
record CampaignTotals(long totalCampaigns, long activeCampaigns, Map<String, Long> byStatus, Map<String, Long> byMode) {

    static CampaignTotals of(CampaignCounts counts) {
        return new CampaignTotals(
                counts.total(),
                counts.byStatus().getOrDefault(CampaignStatus.RUNNING, 0L),
                named(counts.byStatus()),
                named(counts.byMode()));
    }

    private static Map<String, Long> named(Map<? extends Enum<?>, Long> counts) {
        Map<String, Long> named = new TreeMap<>();
        counts.forEach((key, count) -> named.put(key.name().toLowerCase(Locale.ROOT), count));
        return named;
    }
}
