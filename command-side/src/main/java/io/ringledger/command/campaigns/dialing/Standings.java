package io.ringledger.command.campaigns.dialing;

import io.ringledger.api.campaigns.CampaignCommand.LookAtCampaign;
import io.ringledger.api.campaigns.CampaignCommand.PauseCampaign;
import io.ringledger.api.campaigns.CampaignRejection;
import io.ringledger.api.campaigns.CampaignStanding;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.automations.Orders;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.PauseReason;
import java.time.Instant;
import java.util.Optional;

/** Where campaigns stand at this moment, by their own word, and having them pause. */
final class Standings {
    private final Orders orders;

    Standings(Orders orders) {
        this.orders = orders;
    }

    /** Empty where it was taken away. */
    Optional<CampaignStanding> of(CampaignId campaignId, Cause cause) {
        try {
            return Optional.of(orders.ordered(new LookAtCampaign(campaignId), CampaignStanding.class, cause));
        } catch (Rejected refused) {
            if (Rejected.is(refused, CampaignRejection.CAMPAIGN_NOT_FOUND)) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** One that does not run any more need not. */
    void pause(CampaignId campaignId, PauseReason reason, Instant now, Cause cause) {
        orders.sendUnless(CampaignRejection.CAMPAIGN_NOT_RUNNING, new PauseCampaign(campaignId, reason, now), cause);
    }
}
