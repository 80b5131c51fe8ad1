package io.ringledger.command.campaigns.dialing;

import io.ringledger.api.calls.CallCommand.EndCall;
import io.ringledger.api.calls.CallCommand.InitiateCall;
import io.ringledger.api.campaigns.CampaignStanding;
import io.ringledger.api.leads.LeadCommand.SettleLeadAttempt;
import io.ringledger.api.leads.LeadRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.automations.Orders;
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
import io.ringledger.vocabulary.MachineDetection;
import io.ringledger.vocabulary.PauseReason;
import io.ringledger.vocabulary.RetryPolicy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What follows from an attempt that has begun: its call, and what came of it. Each step may be repeated. */
final class Attempts {
    private final Orders orders;
    private final OpenAttempts open;
    private final LeadStreams leads;
    private final CampaignCalls calls;
    private final Standings standings;
    private final Failures failures;
    private final Clock clock;

    Attempts(
            Orders orders,
            OpenAttempts open,
            LeadStreams leads,
            CampaignCalls calls,
            Standings standings,
            Failures failures,
            Clock clock) {
        this.orders = orders;
        this.open = open;
        this.leads = leads;
        this.calls = calls;
        this.standings = standings;
        this.failures = failures;
        this.clock = clock;
    }

    /** The attempt is kept before its call begins, so whatever comes of that finds it. */
    void begin(LeadAttemptBegun begun, Cause cause) {
        Callee callee = leads.find(begun.leadId()).orElseThrow();
        ZoneId zone = callee.profile().zone();
        open.put(new OpenAttempt(begun.callId(), begun.campaignId(), begun.leadId(), zone, null, false, cause));
        Optional<CampaignStanding> standing = standings.of(begun.campaignId(), cause);
        if (standing.isEmpty()) {
            // taken away since
            withdrawn(begun.callId());
            return;
        }
        InitiateCall call = calls.of(begun, callee, standing.get(), cause);
        orders.send(call, cause);
    }

    void answered(CallId callId, @Nullable AnsweredBy whom) {
        open.find(callId).ifPresent(attempt -> {
            OpenAttempt answered = attempt.answeredBy(whom);
            open.put(answered);
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

    void settle(CallId callId, CallOutcome outcome) {
        open.find(callId).ifPresent(attempt -> close(attempt, AttemptResults.of(outcome, attempt)));
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
