package io.ringledger.query.leads.explaining;

import static io.ringledger.query.leads.explaining.Happening.seen;

import io.ringledger.api.leads.LeadHold;
import io.ringledger.api.leads.LeadHold.Reason;
import io.ringledger.api.leads.LeadStep.Kind;
import io.ringledger.query.leads.explaining.Happening.CampaignTurn;
import io.ringledger.query.leads.explaining.Happening.LeadTurn;
import io.ringledger.vocabulary.CampaignPlan;
import io.ringledger.vocabulary.CampaignSchedule;
import io.ringledger.vocabulary.CampaignStatus;
import io.ringledger.vocabulary.LeadStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a lead and its campaign at a place in the log.
 *
 * @param inCampaign whether it is in any
 * @param lead {@code null} before it was entered
 * @param isMerged whether another lead stands for it
 * @param run what last said where the campaign stands, {@code null} where nothing has
 * @param plan of the campaign, {@code null} where it never had one
 */
record Situation(
        boolean inCampaign,
        @Nullable LeadTurn lead,
        boolean isMerged,
        @Nullable Happening run,
        @Nullable CampaignPlan plan) {
    static Situation before(boolean inCampaign) {
        return new Situation(inCampaign, null, false, null, null);
    }

    Situation after(Happening next) {
        CampaignTurn campaign = next.campaign();
        if (campaign != null) {
            return new Situation(
                    inCampaign,
                    lead,
                    isMerged,
                    next.setsCampaignStatus() ? next : run,
                    campaign.plan() == null ? plan : campaign.plan());
        }
        if (next.setsMerging()) {
            return new Situation(inCampaign, lead, next.kind() == Kind.MERGED, run, plan);
        }
        return next.lead() == null ? this : new Situation(inCampaign, next.lead(), isMerged, run, plan);
    }

    /** {@code null} before it was entered. */
    @Nullable
    LeadStatus status() {
        if (lead == null) {
            return null;
        }
        return isMerged && lead.status() != LeadStatus.DELETED ? LeadStatus.MERGED : lead.status();
    }

    /** All that keeps the lead from being called at a moment; its turn, where nothing else does. */
    List<LeadHold> holds(Instant at) {
        LeadTurn turn = lead;
        LeadStatus status = status();
        if (turn == null || status == null) {
            return List.of(new LeadHold(Reason.NOT_ENTERED, null, Map.of()));
        }
        if (status == LeadStatus.CALLING) {
            return List.of(new LeadHold(Reason.BEING_CALLED, null, Map.of()));
        }
        if (!status.isOpen()) {
            return List.of(new LeadHold(Reason.DONE, null, seen("status", status)));
        }
        List<LeadHold> holds = new ArrayList<>(
                inCampaign ? campaignHolds(at) : List.of(new LeadHold(Reason.NO_CAMPAIGN, null, Map.of())));
        Instant due = turn.due();
        if (due != null && due.isAfter(at)) {
            holds.add(new LeadHold(Reason.NOT_DUE, due, Map.of()));
        }
        return holds.isEmpty() ? List.of(new LeadHold(Reason.TURN, null, Map.of())) : holds;
    }

    private List<LeadHold> campaignHolds(Instant at) {
        Happening said = run;
        CampaignTurn stands = said == null ? null : said.campaign();
        CampaignStatus status = stands == null ? null : stands.status();
        CampaignPlan laidDown = plan;
        if (said == null || status == null || laidDown == null) {
            return List.of(new LeadHold(Reason.CAMPAIGN_MISSING, null, seen("since", said == null ? null : said.at())));
        }
        CampaignSchedule schedule = laidDown.schedule();
        List<LeadHold> holds = new ArrayList<>();
        if (status != CampaignStatus.RUNNING) {
            holds.add(notRunning(status, said, schedule));
        }
        if (schedule.isOver(at) || !schedule.isOpen(at)) {
            holds.add(outsideHours(schedule, at));
        }
        return holds;
    }

    private static LeadHold outsideHours(CampaignSchedule schedule, Instant at) {
        return new LeadHold(
                Reason.CAMPAIGN_SCHEDULE,
                schedule.opensAt(at).orElse(null),
                seen(
                        "zone", schedule.zone(),
                        "local_time",
                                at.atZone(schedule.zone()).toLocalDateTime().withNano(0),
                        "hours", Happenings.hours(schedule),
                        "ends_at", schedule.endsAt()));
    }

    /** A draft that has a start is scheduled: that is said in the same commit, and nowhere else. */
    private static LeadHold notRunning(CampaignStatus status, Happening run, CampaignSchedule schedule) {
        boolean isScheduled = status == CampaignStatus.DRAFT && schedule.startsAt() != null;
        return new LeadHold(
                Reason.CAMPAIGN_NOT_RUNNING,
                isScheduled ? schedule.startsAt() : null,
                seen(
                        "status", isScheduled ? CampaignStatus.SCHEDULED : status,
                        "since", run.at(),
                        "reason", run.seen().get("reason")));
    }
}
