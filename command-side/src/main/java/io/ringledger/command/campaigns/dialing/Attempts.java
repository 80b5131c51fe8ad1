package io.ringledger.command.campaigns.dialing;

import io.ringledger.api.calls.CallCommand.EndCall;
import io.ringledger.api.calls.CallCommand.InitiateCall;
import io.ringledger.api.campaigns.CampaignStanding;
import io.ringledger.api.floor.FloorCommand.AbandonAnswer;
import io.ringledger.api.leads.LeadCommand.SettleLeadAttempt;
import io.ringledger.api.leads.LeadRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.automations.Orders;
import io.ringledger.command.campaigns.learning.Experiences;
import io.ringledger.command.outreach.CampaignStandings;
import io.ringledger.command.outreach.LeadStreams;
import io.ringledger.command.outreach.LeadStreams.Callee;
import io.ringledger.events.leads.LeadAttemptBegun;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AnsweredBy;
import io.ringledger.vocabulary.AttemptOutcome;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallOutcome;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.CampaignPlan;
import io.ringledger.vocabulary.DialingMode;
import io.ringledger.vocabulary.FloorId;
import io.ringledger.vocabulary.MachineDetection;
import io.ringledger.vocabulary.PauseReason;
import io.ringledger.vocabulary.RetryPolicy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What follows from an attempt that has begun: its call, and what came of it. Each step may be repeated. */
final class Attempts {
    private final Orders orders;
    private final OpenAttempts open;
    private final LeadStreams leads;
    private final CampaignCalls calls;
    private final CampaignStandings standings;
    private final Failures failures;
    private final Experiences experiences;
    private final Clock clock;

    Attempts(
            Orders orders,
            OpenAttempts open,
            LeadStreams leads,
            CampaignCalls calls,
            CampaignStandings standings,
            Failures failures,
            Experiences experiences,
            Clock clock) {
        this.orders = orders;
        this.open = open;
        this.leads = leads;
        this.calls = calls;
        this.standings = standings;
        this.failures = failures;
        this.experiences = experiences;
        this.clock = clock;
    }

    /** The attempt is kept before its call begins, so whatever comes of that finds it. */
    void begin(LeadAttemptBegun begun, Cause cause) {
        Callee callee = leads.find(begun.leadId()).orElseThrow();
        ZoneId zone = callee.profile().zone();
        Optional<CampaignStanding> standing = standings.of(begun.campaignId(), cause);
        FloorId floor =
                standing.map(campaign -> floor(begun.campaignId(), campaign)).orElse(null);
        open.put(new OpenAttempt(
                begun.callId(),
                begun.campaignId(),
                begun.leadId(),
                zone,
                null,
                false,
                cause,
                begun.begunAt(),
                floor,
                null));
        if (standing.isEmpty()) {
            // taken away since
            withdrawn(begun.callId());
            return;
        }
        InitiateCall call = calls.of(begun, callee, standing.get(), floor, cause);
        orders.send(call, cause);
    }

    /** None where the AI talks. */
    private static @Nullable FloorId floor(CampaignId campaignId, CampaignStanding campaign) {
        return campaign.plan().settings().mode() == DialingMode.AI ? null : FloorId.of(campaignId);
    }

    void answered(CallId callId, @Nullable AnsweredBy whom, Instant at) {
        open.find(callId).ifPresent(attempt -> {
            OpenAttempt answered = attempt.answeredBy(whom);
            open.put(answered);
            if (attempt.floorId() != null && !attempt.answered() && !AttemptResults.isMachine(answered)) {
                experiences.answered(attempt.campaignId(), callId, attempt.begunAt(), at);
            }
            if (AttemptResults.isMachine(answered) && hangsUp(answered)) {
                orders.send(new EndCall(callId, null, null, clock.instant()), answered.cause());
            }
        });
    }

    private boolean hangsUp(OpenAttempt attempt) {
        return standings
                .of(attempt.campaignId(), attempt.cause())
                .filter(standing -> standing.plan().settings().machineDetection() == MachineDetection.HANG_UP)
                .isPresent();
    }

    /** Whoever has picked up was given to an agent, or to nobody. */
    void received(CallId callId, Reception how) {
        open.find(callId).ifPresent(attempt -> open.put(attempt.received(how)));
    }

    void settle(CallId callId, CallOutcome outcome) {
        open.find(callId).ifPresent(attempt -> {
            AttemptOutcome settled = AttemptResults.of(outcome, attempt);
            learn(attempt, settled);
            close(attempt, settled);
        });
    }

    /** The carrier was never asked. */
    void withdrawn(CallId callId) {
        open.find(callId).ifPresent(attempt -> close(attempt, AttemptOutcome.WITHDRAWN));
    }

    /** Of what nobody knows the carrier may still report what became of it. */
    private void close(OpenAttempt attempt, AttemptOutcome outcome) {
        settle(attempt, outcome);
        if (outcome == AttemptOutcome.UNKNOWN) {
            open.giveUp(attempt);
        } else {
            open.remove(attempt.callId());
        }
    }

    /** What was never dialled teaches nothing. Nobody else knows of a person who had hung up before an agent was looked for. */
    private void learn(OpenAttempt attempt, AttemptOutcome outcome) {
        FloorId floor = attempt.floorId();
        if (floor == null) {
            return;
        }
        Instant now = clock.instant();
        switch (outcome) {
            case MACHINE, BUSY, NO_ANSWER, FAILED ->
                experiences.unanswered(attempt.campaignId(), attempt.callId(), attempt.begunAt(), now);
            case ABANDONED -> {
                if (attempt.reception() == null) {
                    LocalDate day = LocalDate.ofInstant(now, campaignZone(attempt));
                    orders.send(new AbandonAnswer(floor, attempt.callId(), day, now), attempt.cause());
                }
            }
            case REACHED, INVALID_NUMBER, SUPPRESSED, FORBIDDEN_BY_RULE, WITHDRAWN, UNKNOWN -> {}
        }
    }

    private ZoneId campaignZone(OpenAttempt attempt) {
        return standings
                .of(attempt.campaignId(), attempt.cause())
                .map(standing -> standing.plan().schedule().zone())
                .orElse(ZoneId.of("UTC"));
    }

    private void settle(OpenAttempt attempt, AttemptOutcome outcome) {
        Cause cause = attempt.cause();
        Instant now = clock.instant();
        Optional<CampaignPlan> plan = standings.of(attempt.campaignId(), cause).map(CampaignStanding::plan);
        RetryPolicy retry = plan.map(p -> p.settings().retry()).orElse(RetryPolicy.USUAL);
        tell(
                new SettleLeadAttempt(attempt.leadId(), attempt.callId(), outcome, retry, zone(attempt, plan), now),
                cause);
        if (plan.isPresent()
                && failures.tooMany(
                        attempt.campaignId(), outcome, plan.get().settings().failureLimit())) {
            standings.pause(attempt.campaignId(), PauseReason.FAILURES, now, cause);
        }
    }

    /** By whose clock the called party lives, or, where nobody has said so, the campaign. */
    private static ZoneId zone(OpenAttempt attempt, Optional<CampaignPlan> plan) {
        ZoneId known = attempt.zone();
        return known == null ? plan.map(p -> p.schedule().zone()).orElse(ZoneId.of("UTC")) : known;
    }

    /** A lead that was taken away meanwhile need not know. */
    private void tell(SettleLeadAttempt settled, Cause cause) {
        try {
            orders.send(settled, cause);
        } catch (Rejected refused) {
            if (!Rejected.is(refused, LeadRejection.LEAD_NOT_FOUND)) {
                throw refused;
            }
        }
    }

    void forgetFailures(CampaignId campaignId) {
        failures.forget(campaignId);
    }
}
