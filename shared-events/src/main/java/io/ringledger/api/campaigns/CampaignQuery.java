package io.ringledger.api.campaigns;

import io.ringledger.vocabulary.CampaignId;

/** What can be asked about campaigns. The tenant is the metadata's. */
public sealed interface CampaignQuery {
    /** One campaign; answers a {@link CampaignView} or is refused with CAMPAIGN_NOT_FOUND. */
    record FindCampaign(CampaignId campaignId) implements CampaignQuery {}

    /** A page of campaigns; answers a {@link CampaignPage}. */
    record ListCampaigns(CampaignFilter filter, CampaignSort sort, boolean ascending, int page, int limit)
            implements CampaignQuery {
        public ListCampaigns {
            if (page < 1 || limit < 1) {
                throw new IllegalArgumentException("page and limit start at 1");
            }
        }
    }

    /** How many there are of which kind; answers {@link CampaignCounts}. */
    record CountCampaigns() implements CampaignQuery {}
}
