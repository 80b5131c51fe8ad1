package io.ringledger.pacing.simulation.comparison;

import io.ringledger.pacing.simulation.generated.CampaignResult;
import java.util.List;

/**
 * How a method did over several campaigns.
 *
 * @param talkShare mean over the campaigns
 * @param abandonment mean over the campaigns
 * @param worstCampaign highest abandonment of one campaign
 * @param worstDay highest abandonment of one day of any campaign
 */
record Score(double talkShare, double abandonment, double worstCampaign, double worstDay) {
    static Score of(List<CampaignResult> campaigns) {
        return new Score(
                campaigns.stream()
                        .mapToDouble(CampaignResult::talkShare)
                        .average()
                        .orElse(0),
                campaigns.stream()
                        .mapToDouble(campaign -> campaign.answers().abandonment())
                        .average()
                        .orElse(0),
                campaigns.stream()
                        .mapToDouble(campaign -> campaign.answers().abandonment())
                        .max()
                        .orElse(0),
                campaigns.stream().mapToDouble(CampaignResult::worstDay).max().orElse(0));
    }

    boolean keeps(double limit) {
        return worstCampaign <= limit;
    }
}
