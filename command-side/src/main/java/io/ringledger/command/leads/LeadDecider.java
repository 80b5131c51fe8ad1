package io.ringledger.command.leads;

import io.ringledger.api.leads.LeadCommand;
import io.ringledger.api.leads.LeadCommand.AbsorbLead;
import io.ringledger.api.leads.LeadCommand.BeginLeadAttempt;
import io.ringledger.api.leads.LeadCommand.CreateLead;
import io.ringledger.api.leads.LeadCommand.DeleteLead;
import io.ringledger.api.leads.LeadCommand.MergeLead;
import io.ringledger.api.leads.LeadCommand.ReleaseLead;
import io.ringledger.api.leads.LeadCommand.ResolveLead;
import io.ringledger.api.leads.LeadCommand.ReviseLead;
import io.ringledger.api.leads.LeadCommand.SetLeadDisposition;
import io.ringledger.api.leads.LeadCommand.SettleLeadAttempt;
import io.ringledger.api.leads.LeadCommand.UnmergeLead;
import io.ringledger.api.leads.LeadRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.leads.LeadState.Details;
import io.ringledger.command.leads.LeadState.Known;
import io.ringledger.command.leads.LeadState.Missing;
import io.ringledger.events.leads.LeadAttemptBegun;
import io.ringledger.events.leads.LeadCreated;
import io.ringledger.events.leads.LeadDeleted;
import io.ringledger.events.leads.LeadDispositionSet;
import io.ringledger.events.leads.LeadEvent;
import io.ringledger.events.leads.LeadRevised;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.LeadStatus;
import java.time.Instant;
import java.util.List;

/** What becomes of a command at a lead. */
final class LeadDecider {
    private LeadDecider() {}

    static List<LeadEvent> decide(LeadState state, LeadCommand command) {
        return switch (state) {
            case Missing _ -> create(command);
            case Known lead when lead.status() == LeadStatus.DELETED -> whenDeleted(lead, command);
            case Known lead -> decide(lead, command);
        };
    }

    private static List<LeadEvent> create(LeadCommand command) {
        if (command instanceof CreateLead c) {
            return List.of(new LeadCreated(
                    c.leadId(), c.party(), c.campaignId(), c.profile(), c.source(), c.priority(), null, c.at()));
        }
        throw notFound(command.leadId());
    }

    /** What was under way when it was deleted still ends. */
    private static List<LeadEvent> whenDeleted(Known lead, LeadCommand command) {
        return switch (command) {
            case CreateLead _, DeleteLead _ -> List.of();
            case SettleLeadAttempt c -> SettlementDecider.settle(lead, c);
            case BeginLeadAttempt c -> throw notDue(c.leadId(), "deleted");
            case ReviseLead _,
                    SetLeadDisposition _,
                    MergeLead _,
                    UnmergeLead _,
                    AbsorbLead _,
                    ReleaseLead _,
                    ResolveLead _ -> throw notFound(command.leadId());
        };
    }

    private static List<LeadEvent> decide(Known lead, LeadCommand command) {
        return switch (command) {
            case CreateLead _ -> List.of();
            case ReviseLead c -> revise(lead, c);
            case SetLeadDisposition c -> setDisposition(lead, c);
            case DeleteLead c -> List.of(new LeadDeleted(c.leadId(), c.at()));
            case MergeLead c -> MergeDecider.merge(lead, c);
            case UnmergeLead c -> MergeDecider.unmerge(lead, c);
            case AbsorbLead c -> MergeDecider.absorb(lead, c);
            case ReleaseLead c -> MergeDecider.release(lead, c);
            case BeginLeadAttempt c -> begin(lead, c);
            case SettleLeadAttempt c -> SettlementDecider.settle(lead, c);
            case ResolveLead c -> SettlementDecider.resolve(lead, c);
        };
    }

    private static List<LeadEvent> revise(Known lead, ReviseLead c) {
        boolean same = lead.details().equals(new Details(c.party(), c.profile(), c.source(), c.priority()));
        return same
                ? List.of()
                : List.of(new LeadRevised(c.leadId(), c.party(), c.profile(), c.source(), c.priority(), c.at()));
    }

    private static List<LeadEvent> setDisposition(Known lead, SetLeadDisposition c) {
        boolean closes = c.closes() && lead.status() != LeadStatus.CLOSED && lead.status() != LeadStatus.MERGED;
        return c.disposition().equals(lead.disposition()) && !closes
                ? List.of()
                : List.of(new LeadDispositionSet(c.leadId(), c.disposition(), closes, c.at()));
    }

    private static List<LeadEvent> begin(Known lead, BeginLeadAttempt c) {
        if (lead.attempts().hasBegun(c.callId())) {
            return List.of();
        }
        CampaignId campaign = lead.campaignId();
        Instant due = lead.standing().due();
        if (campaign == null) {
            throw notDue(c.leadId(), "in no campaign");
        }
        if (lead.attempts().open() != null || !lead.status().isOpen() || due == null) {
            throw notDue(c.leadId(), lead.status().toString());
        }
        if (due.isAfter(c.at())) {
            throw notDue(c.leadId(), "due " + due);
        }
        return List.of(new LeadAttemptBegun(
                c.leadId(), campaign, c.callId(), lead.attempts().counted() + 1, c.at(), c.variant()));
    }

    private static Rejected notDue(LeadId id, String why) {
        return new Rejected(LeadRejection.LEAD_NOT_DUE, id + " is not to be dialled now: " + why);
    }

    static Rejected notFound(LeadId id) {
        return new Rejected(LeadRejection.LEAD_NOT_FOUND, "no lead " + id);
    }
}
