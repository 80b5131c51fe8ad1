package io.ringledger.command.campaigns.dialing;

import io.ringledger.api.campaigns.CampaignCommand.CompleteCampaign;
import io.ringledger.api.leads.LeadQuery.LeadsLeft;
import io.ringledger.api.leads.LeadTally;
import io.ringledger.command.automations.Orders;
import io.ringledger.vocabulary.CampaignId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Ends campaigns that have nobody left to dial. Only the sweep's thread comes here. */
final class Completion {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final Orders orders;
    private final Duration after;
    private final Map<CampaignId, Instant> nobodyLeft = new HashMap<>();
    private final Map<CampaignId, Instant> lookedAt = new HashMap<>();

    /** @param after for how long nobody must have been left: what is shown of leads may be late */
    Completion(Orders orders, Duration after) {
        this.orders = orders;
        this.after = after;
    }

    /** None of its calls is under way. A campaign that never had a lead waits for some. */
    void completeIfNobodyIsLeft(RunningCampaign campaign, Instant now) {
        CampaignId id = campaign.campaignId();
        Instant last = lookedAt.get(id);
        if (last != null && now.isBefore(last.plus(LOOK_EVERY))) {
            return;
        }
        lookedAt.put(id, now);
        LeadTally tally = orders.ask(new LeadsLeft(id), LeadTally.class, campaign.cause());
        if (tally.left() > 0 || tally.byStatus().isEmpty()) {
            nobodyLeft.remove(id);
            return;
        }
        Instant since = nobodyLeft.computeIfAbsent(id, _ -> now);
        if (!now.isBefore(since.plus(after))) {
            orders.send(new CompleteCampaign(id, now), campaign.cause());
            forget(id);
        }
    }

    /** Somebody is dialled. */
    void forget(CampaignId campaignId) {
        nobodyLeft.remove(campaignId);
        lookedAt.remove(campaignId);
    }
}
