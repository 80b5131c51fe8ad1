package io.ringledger.api.campaigns;

import java.util.List;

/**
 * A page of campaigns.
 *
 * @param total how many there are on all pages
 */
public record CampaignPage(List<CampaignView> campaigns, long total) {
    public CampaignPage {
        campaigns = List.copyOf(campaigns);
    }
}
