package io.ringledger.gateway.campaigns;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.ringledger.api.campaigns.CampaignView;
import io.ringledger.gateway.http.Versioned;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.CampaignStatus;

/** When a campaign may dial. Source: dialer document, campaign schedule. */
record CampaignHours(
        CampaignId campaignId,
        CampaignStatus status,
        @JsonUnwrapped Schedule schedule,
        @JsonIgnore long revision) implements Versioned {

    static CampaignHours of(CampaignView view) {
        return new CampaignHours(
                view.id(), view.standing().status(), Schedule.of(view.plan().schedule()), view.revision());
    }
}
