package io.ringledger.gateway.floor;

import io.ringledger.api.floor.FloorStanding;
import io.ringledger.vocabulary.CampaignId;
import java.util.List;

/** Who takes part in a campaign. */
record Floor(CampaignId campaignId, List<FloorAgent> agents) {
    static Floor of(CampaignId campaignId, FloorStanding standing) {
        return new Floor(
                campaignId, standing.seats().stream().map(FloorAgent::of).toList());
    }
}
