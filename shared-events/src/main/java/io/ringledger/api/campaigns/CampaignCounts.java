package io.ringledger.api.campaigns;

import io.ringledger.vocabulary.CampaignStatus;
import io.ringledger.vocabulary.DialingMode;
import java.util.Map;

/**
 * How many campaigns there are.
 *
 * @param byStatus every status, also those that none has
 * @param byMode every mode, also those that none has
 */
public record CampaignCounts(long total, Map<CampaignStatus, Long> byStatus, Map<DialingMode, Long> byMode) {
    public CampaignCounts {
        byStatus = Map.copyOf(byStatus);
        byMode = Map.copyOf(byMode);
    }
}
