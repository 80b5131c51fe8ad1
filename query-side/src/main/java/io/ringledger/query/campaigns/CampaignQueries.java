package io.ringledger.query.campaigns;

import io.ringledger.api.campaigns.CampaignCounts;
import io.ringledger.api.campaigns.CampaignPage;
import io.ringledger.api.campaigns.CampaignQuery.CountCampaigns;
import io.ringledger.api.campaigns.CampaignQuery.FindCampaign;
import io.ringledger.api.campaigns.CampaignQuery.ListCampaigns;
import io.ringledger.api.campaigns.CampaignRejection;
import io.ringledger.api.campaigns.CampaignView;
import io.ringledger.api.rejections.Rejected;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;

/** Answers what is asked about campaigns. */
final class CampaignQueries {
    private final CampaignRepository campaigns;

    CampaignQueries(CampaignRepository campaigns) {
        this.campaigns = campaigns;
    }

    @QueryHandler
    CampaignView find(FindCampaign query, MetaData asked) {
        return campaigns
                .find(query.campaignId().value(), asked)
                .map(CampaignDocument::view)
                .orElseThrow(() -> new Rejected(CampaignRejection.CAMPAIGN_NOT_FOUND, "no such campaign"));
    }

    @QueryHandler
    CampaignPage list(ListCampaigns query, MetaData asked) {
        return campaigns.list(query, asked);
    }

    @QueryHandler
    CampaignCounts count(CountCampaigns query, MetaData asked) {
        return campaigns.count(asked);
    }
}
