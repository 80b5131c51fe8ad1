package io.ringledger.command.campaigns.dialing;

import io.ringledger.api.campaigns.CampaignCommand.CompleteCampaign;
import io.ringledger.api.campaigns.CampaignStanding;
import io.ringledger.api.leads.DueLeadList;
import io.ringledger.api.leads.DueLeadList.DueLead;
import io.ringledger.api.leads.LeadCommand.BeginLeadAttempt;
import io.ringledger.api.leads.LeadQuery.DueLeads;
import io.ringledger.api.leads.LeadQuery.LeadsLeft;
import io.ringledger.api.leads.LeadRejection;
import io.ringledger.api.leads.LeadTally;
import io.ringledger.command.automations.Orders;
import io.ringledger.platform.ids.IdGenerator;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.PauseReason;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Begins attempts on the leads that are due, as many as campaign and account let. Which leads are due is a read model and may be
 * late; the lead itself decides, so none is dialled twice.
 */
final class CampaignSweep {
    private static final Logger LOG = LoggerFactory.getLogger(CampaignSweep.class);

    /** Leads that are asked for beyond those wanted: what was begun a moment ago may still be shown as due. */
    private static final int SLACK = 50;

    private final RunningCampaigns campaigns;
    private final OpenAttempts open;
    private final Standings standings;
    private final Stops stops;
    private final Orders orders;
    private final IdGenerator ids;
    private final CallRate rate;
    private final EngineSettings settings;
    private final Clock clock;
    private final BooleanSupplier isOurs;
    private final Map<CampaignId, Instant> nobodyLeft = new HashMap<>();
    private boolean wasOurs;
    private int turn;

    /** @param isOurs whether campaigns are this node's now: one node at a time dials */
    CampaignSweep(
            RunningCampaigns campaigns,
            OpenAttempts open,
            Standings standings,
            Stops stops,
            Orders orders,
            IdGenerator ids,
            EngineSettings settings,
            Clock clock,
            BooleanSupplier isOurs) {
        this.campaigns = campaigns;
        this.open = open;
        this.standings = standings;
        this.stops = stops;
        this.orders = orders;
        this.ids = ids;
        this.rate = new CallRate(settings.callsPerSecond(), clock.instant());
        this.settings = settings;
        this.clock = clock;
        this.isOurs = isOurs;
    }

    /** Never throws: a scheduler would stop calling. */
    void sweep() {
        try {
            boolean ours = isOurs.getAsBoolean();
            if (ours && !wasOurs) {
                open.reload();
            }
            wasOurs = ours;
            if (ours) {
                inTurn(campaigns.all()).forEach(this::look);
            }
        } catch (RuntimeException e) {
            LOG.warn("sweep of campaigns cut short: {}", e.getMessage());
        }
    }

    /** Another one is first each time, so none of them has all that the account allows. */
    private List<RunningCampaign> inTurn(List<RunningCampaign> running) {
        List<RunningCampaign> turned = new ArrayList<>(running);
        if (!turned.isEmpty()) {
            Collections.rotate(turned, turn++ % turned.size());
        }
        return turned;
    }

    /** One that fails does not keep the others waiting. */
    private void look(RunningCampaign campaign) {
        try {
            standings.of(campaign.campaignId(), campaign.cause()).ifPresent(standing -> dial(campaign, standing));
        } catch (RuntimeException e) {
            LOG.warn("{} will be looked at again: {}", campaign.campaignId(), e.getMessage());
        }
    }

    private void dial(RunningCampaign campaign, CampaignStanding standing) {
        Instant now = clock.instant();
        int wanted = standing.dials(now) ? wanted(campaign.campaignId(), standing, now) : 0;
        if (wanted <= 0) {
            return;
        }
        if (stops.hold(campaign.cause())) {
            standings.pause(campaign.campaignId(), PauseReason.EMERGENCY_STOP, now, campaign.cause());
            return;
        }
        var query = new DueLeads(campaign.campaignId(), now, wanted + SLACK);
        List<DueLead> due =
                orders.ask(query, DueLeadList.class, campaign.cause()).leads();
        int begun = 0;
        for (DueLead lead : due) {
            if (begun == wanted) {
                break;
            }
            if (begin(campaign, lead, now)) {
                begun++;
            }
        }
        if (due.isEmpty()) {
            completeIfNobodyIsLeft(campaign, now);
        } else {
            nobodyLeft.remove(campaign.campaignId());
        }
    }

    private int wanted(CampaignId campaignId, CampaignStanding standing, Instant now) {
        int ofCampaign = standing.plan().settings().pacing().concurrentCalls() - open.of(campaignId);
        int ofAll = settings.concurrentCalls() - open.all();
        return Math.min(Math.min(ofCampaign, ofAll), rate.allowed(now));
    }

    private boolean begin(RunningCampaign campaign, DueLead lead, Instant now) {
        CallId callId = ids.nextCallId();
        open.expect(callId, campaign.campaignId());
        boolean begun = false;
        try {
            begun = orders.sendUnless(
                    LeadRejection.LEAD_NOT_DUE, new BeginLeadAttempt(lead.leadId(), callId, now), campaign.cause());
        } finally {
            if (begun) {
                rate.took();
            } else {
                open.forget(callId);
            }
        }
        return begun;
    }

    /** A campaign that never had a lead waits for some. */
    private void completeIfNobodyIsLeft(RunningCampaign campaign, Instant now) {
        CampaignId id = campaign.campaignId();
        LeadTally tally = orders.ask(new LeadsLeft(id), LeadTally.class, campaign.cause());
        if (tally.left() > 0 || tally.byStatus().isEmpty() || open.of(id) > 0) {
            nobodyLeft.remove(id);
            return;
        }
        Instant since = nobodyLeft.computeIfAbsent(id, _ -> now);
        if (!now.isBefore(since.plus(settings.completeAfter()))) {
            orders.send(new CompleteCampaign(id, now), campaign.cause());
            nobodyLeft.remove(id);
        }
    }
}
