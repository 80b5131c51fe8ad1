package io.ringledger.command.campaigns.dialing;

import io.ringledger.api.campaigns.CampaignStanding;
import io.ringledger.api.floor.FloorCommand.LookAtFloor;
import io.ringledger.api.floor.FloorStanding;
import io.ringledger.api.leads.DueLeadList;
import io.ringledger.api.leads.DueLeadList.DueLead;
import io.ringledger.api.leads.LeadCommand.BeginLeadAttempt;
import io.ringledger.api.leads.LeadQuery.DueLeads;
import io.ringledger.api.leads.LeadRejection;
import io.ringledger.command.automations.Orders;
import io.ringledger.command.campaigns.learning.Experiences;
import io.ringledger.command.campaigns.learning.Experiences.Knowledge;
import io.ringledger.command.outreach.CampaignStandings;
import io.ringledger.pacing.CallRate;
import io.ringledger.pacing.FairShare;
import io.ringledger.pacing.FairShare.Claim;
import io.ringledger.pacing.FairShare.Share;
import io.ringledger.pacing.PacingDecision;
import io.ringledger.pacing.PacingMethod;
import io.ringledger.pacing.Seen;
import io.ringledger.pacing.modes.PacingModes;
import io.ringledger.platform.ids.IdGenerator;
import io.ringledger.vocabulary.AssignedVariant;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.CampaignSettings;
import io.ringledger.vocabulary.DialingMode;
import io.ringledger.vocabulary.FloorId;
import io.ringledger.vocabulary.PauseReason;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Begins attempts on the leads that are due, as many as each campaign's mode wants and the account lets them have together. Which
 * leads are due is a read model and may be late; the lead itself decides, so none is dialled twice.
 */
final class CampaignSweep {
    private static final Logger LOG = LoggerFactory.getLogger(CampaignSweep.class);

    /** Leads that are asked for beyond those wanted: what was begun a moment ago may still be shown as due. */
    private static final int SLACK = 50;

    private final RunningCampaigns campaigns;
    private final OpenAttempts open;
    private final Experiences experiences;
    private final CampaignStandings standings;
    private final Stops stops;
    private final Orders orders;
    private final IdGenerator ids;
    private final EngineSettings settings;
    private final Clock clock;
    private final BooleanSupplier isOurs;
    private final Completion completion;
    private final PacingNotes notes;
    private final Map<String, Double> credits = new HashMap<>();
    private CallRate rate;
    private boolean wasOurs;

    /** @param isOurs whether campaigns are this node's now: one node at a time dials */
    CampaignSweep(
            RunningCampaigns campaigns,
            OpenAttempts open,
            Experiences experiences,
            CampaignStandings standings,
            Stops stops,
            Orders orders,
            IdGenerator ids,
            EngineSettings settings,
            Clock clock,
            BooleanSupplier isOurs) {
        this.campaigns = campaigns;
        this.open = open;
        this.experiences = experiences;
        this.standings = standings;
        this.stops = stops;
        this.orders = orders;
        this.ids = ids;
        this.rate = CallRate.of(settings.callsPerSecond(), clock.instant());
        this.settings = settings;
        this.clock = clock;
        this.isOurs = isOurs;
        this.completion = new Completion(orders, settings.completeAfter());
        this.notes = new PacingNotes(orders, settings.noteEvery());
    }

    /** Never throws: a scheduler would stop calling. */
    void sweep() {
        try {
            boolean ours = isOurs.getAsBoolean();
            if (ours && !wasOurs) {
                open.reload();
                experiences.reload();
            }
            wasOurs = ours;
            if (ours) {
                dial(campaigns.all());
            }
        } catch (RuntimeException e) {
            LOG.warn("sweep of campaigns cut short: {}", e.getMessage());
        }
    }

    private void dial(List<RunningCampaign> running) {
        rate = rate.at(clock.instant());
        boolean mayCall = rate.calls() > 0;
        List<Turn> turns = running.stream()
                .map(campaign -> look(campaign, mayCall))
                .flatMap(Optional::stream)
                .toList();
        List<Share> shares = shares(turns);
        for (int i = 0; i < turns.size(); i++) {
            dial(turns.get(i), shares.get(i), mayCall);
        }
    }

    /** One that fails does not keep the others waiting. */
    private Optional<Turn> look(RunningCampaign campaign, boolean mayCall) {
        try {
            Instant now = clock.instant();
            return standings
                    .of(campaign.campaignId(), campaign.cause())
                    .filter(standing -> standing.dials(now))
                    .map(standing -> turn(campaign, standing, mayCall, now));
        } catch (RuntimeException e) {
            LOG.warn("{} will be looked at again: {}", campaign.campaignId(), e.getMessage());
            return Optional.empty();
        }
    }

    private Turn turn(RunningCampaign campaign, CampaignStanding standing, boolean mayCall, Instant now) {
        CampaignId id = campaign.campaignId();
        List<UnderWay> attempts = open.of(id);
        Seen seen = seen(campaign, standing, attempts, now);
        PacingMethod method = PacingModes.of(standing.plan().settings().mode());
        PacingDecision wants = method.decide(seen);
        List<DueLead> due = wants.dial() > 0 && mayCall ? due(campaign, wants.dial(), now) : List.of();
        boolean isAskedInVain = wants.dial() > 0 && mayCall && due.isEmpty();
        if (attempts.isEmpty() && (isAskedInVain || wants.dial() == 0)) {
            completion.completeIfNobodyIsLeft(campaign, now);
        } else if (!attempts.isEmpty() || !due.isEmpty()) {
            completion.forget(id);
        }
        return new Turn(campaign, standing, method, seen, attempts.size(), wants, due);
    }

    private Seen seen(RunningCampaign campaign, CampaignStanding standing, List<UnderWay> attempts, Instant now) {
        CampaignSettings how = standing.plan().settings();
        Knowledge known = experiences.of(campaign.campaignId());
        if (how.mode() == DialingMode.AI) {
            return Sights.ofAi(attempts, known, how.pacing(), now);
        }
        FloorStanding floor = orders.ordered(
                new LookAtFloor(FloorId.of(campaign.campaignId())), FloorStanding.class, campaign.cause());
        return Sights.of(
                floor, attempts, known, how.pacing(), standing.plan().schedule().zone(), now);
    }

    private List<DueLead> due(RunningCampaign campaign, int wanted, Instant now) {
        int some = Math.min(wanted, settings.concurrentCalls()) + SLACK;
        return orders.ask(new DueLeads(campaign.campaignId(), now, some), DueLeadList.class, campaign.cause())
                .leads();
    }

    /** Lines of campaigns that do not dial any more are used, too. */
    private List<Share> shares(List<Turn> turns) {
        int lines = turns.stream().mapToInt(Turn::lines).sum();
        int others = Math.max(0, open.all() - lines);
        List<Claim> claims = turns.stream()
                .map(turn -> new Claim(
                        turn.campaign().campaignId().value(),
                        turn.weight(),
                        turn.lines(),
                        turn.useful(),
                        credits.getOrDefault(turn.campaign().campaignId().value(), 0.0)))
                .toList();
        List<Share> shares = FairShare.divide(Math.max(0, settings.concurrentCalls() - others), rate.calls(), claims);
        credits.clear();
        shares.forEach(share -> credits.put(share.campaign(), share.credit()));
        return shares;
    }

    private void dial(Turn turn, Share share, boolean asked) {
        try {
            if (share.calls() > 0
                    && !turn.due().isEmpty()
                    && stops.hold(turn.campaign().cause())) {
                pause(turn.campaign());
                return;
            }
            PacingDecision decision = turn.with(share.calls());
            int begun = begin(turn, Math.min(decision.dial(), share.calls()));
            notes.take(
                    turn.campaign(),
                    turn.mode(),
                    begun,
                    turn.reason(decision, begun, asked),
                    decision,
                    clock.instant());
        } catch (RuntimeException e) {
            LOG.warn("{} will be looked at again: {}", turn.campaign().campaignId(), e.getMessage());
        }
    }

    private void pause(RunningCampaign campaign) {
        standings.pause(campaign.campaignId(), PauseReason.EMERGENCY_STOP, clock.instant(), campaign.cause());
    }

    private int begin(Turn turn, int calls) {
        int begun = 0;
        for (DueLead lead : turn.due()) {
            if (begun == calls) {
                break;
            }
            if (begin(turn, lead)) {
                begun++;
            }
        }
        return begun;
    }

    private boolean begin(Turn turn, DueLead lead) {
        RunningCampaign campaign = turn.campaign();
        CallId callId = ids.nextCallId();
        Instant now = clock.instant();
        AssignedVariant variant =
                turn.standing().variantOf(campaign.campaignId(), lead.leadId()).orElse(null);
        open.expect(callId, campaign.campaignId(), now);
        boolean begun = false;
        try {
            begun = orders.sendUnless(
                    LeadRejection.LEAD_NOT_DUE,
                    new BeginLeadAttempt(lead.leadId(), callId, variant, now),
                    campaign.cause());
        } finally {
            if (begun) {
                rate = rate.take(1);
            } else {
                open.forget(callId);
            }
        }
        return begun;
    }
}
