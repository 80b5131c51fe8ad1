package io.ringledger.command.leads;

import io.ringledger.api.leads.LeadCommand.ResolveLead;
import io.ringledger.api.leads.LeadCommand.SettleLeadAttempt;
import io.ringledger.api.leads.LeadRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.leads.Attempts.Unsure;
import io.ringledger.command.leads.LeadState.Known;
import io.ringledger.command.leads.LeadState.Standing;
import io.ringledger.command.leads.Retries.Next;
import io.ringledger.events.leads.LeadAttemptCorrected;
import io.ringledger.events.leads.LeadAttemptSettled;
import io.ringledger.events.leads.LeadEvent;
import io.ringledger.vocabulary.AttemptOutcome;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.LeadStatus;
import io.ringledger.vocabulary.RetryPolicy;
import io.ringledger.vocabulary.RetryVerdict.Reason;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What came of an attempt, and what follows. Where nothing is known of one, the carrier's word counts however late it comes, and
 * somebody's until then.
 */
final class SettlementDecider {
    /** After these nobody is dialled again, whatever was thought before. */
    private static final Set<AttemptOutcome> FINAL =
            EnumSet.of(AttemptOutcome.REACHED, AttemptOutcome.SUPPRESSED, AttemptOutcome.INVALID_NUMBER);

    private SettlementDecider() {}

    static List<LeadEvent> settle(Known lead, SettleLeadAttempt c) {
        Attempts.Open open = lead.attempts().open();
        CampaignId campaign = lead.campaignId();
        if (open == null || campaign == null || !open.callId().equals(c.callId())) {
            return late(lead, c);
        }
        Attempts made = lead.attempts().settled(c.callId(), c.outcome());
        Next next = lead.status().isPutAway()
                ? Retries.putAway(lead.standing(), c.outcome(), made)
                : Retries.after(c.outcome(), made, c.policy(), c.zone(), open.begunAt(), c.at());
        return List.of(new LeadAttemptSettled(
                c.leadId(),
                campaign,
                c.callId(),
                c.outcome(),
                next.standing().status(),
                next.standing().due(),
                c.at(),
                next.verdict()));
    }

    private static List<LeadEvent> late(Known lead, SettleLeadAttempt c) {
        if (!lead.attempts().hasBegun(c.callId())) {
            throw new Rejected(LeadRejection.LEAD_ATTEMPT_UNKNOWN, c.leadId() + " was not dialled by " + c.callId());
        }
        Unsure known = lead.attempts().unsure().get(c.callId());
        return known == null || c.outcome() == AttemptOutcome.UNKNOWN || c.outcome() == known.outcome()
                ? List.of()
                : correct(lead, c.callId(), c.outcome(), false, c.policy(), c.zone(), c.at());
    }

    static List<LeadEvent> resolve(Known lead, ResolveLead c) {
        CallId call = lead.attempts()
                .unknown()
                .filter(unknown -> standing(lead).status() == LeadStatus.UNRESOLVED)
                .orElseThrow(() -> new Rejected(
                        LeadRejection.LEAD_NOT_UNRESOLVED, "it is known what came of the attempts on " + c.leadId()));
        return c.outcome() == AttemptOutcome.UNKNOWN
                ? List.of()
                : correct(lead, call, c.outcome(), true, c.policy(), c.zone(), c.at());
    }

    private static List<LeadEvent> correct(
            Known lead,
            CallId call,
            AttemptOutcome outcome,
            boolean byHand,
            RetryPolicy policy,
            ZoneId zone,
            Instant at) {
        Unsure known = lead.attempts().unsure().get(call);
        CampaignId campaign = lead.campaignId();
        if (known == null || campaign == null) {
            return List.of();
        }
        Attempts made = lead.attempts().corrected(call, outcome, byHand);
        Next next = follows(standing(lead), outcome)
                ? Retries.after(outcome, made, policy, zone, known.begunAt(), at)
                : Retries.staying(standing(lead), why(standing(lead)), outcome, made);
        return List.of(new LeadAttemptCorrected(
                lead.leadId(),
                campaign,
                call,
                known.outcome(),
                outcome,
                byHand,
                next.standing().status(),
                next.standing().due(),
                at,
                next.verdict()));
    }

    /** Where it stands, or stood when it was merged: there it stands again once it is not any more. */
    private static Standing standing(Known lead) {
        Standing before = lead.merging().before();
        return before == null || lead.status() != LeadStatus.MERGED ? lead.standing() : before;
    }

    /** Who was settled by somebody, or has been dialled since, stands where they stand, unless nobody may dial them again. */
    private static boolean follows(Standing standing, AttemptOutcome outcome) {
        return switch (standing.status()) {
            case UNRESOLVED -> true;
            case NEW, WAITING, EXHAUSTED -> FINAL.contains(outcome);
            case CALLING, REACHED, SUPPRESSED, INVALID, CLOSED, MERGED, DELETED -> false;
        };
    }

    private static Reason why(Standing standing) {
        return standing.status().isPutAway() ? Reason.PUT_AWAY : Reason.OVERTAKEN;
    }
}
