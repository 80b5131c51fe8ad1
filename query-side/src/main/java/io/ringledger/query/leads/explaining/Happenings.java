package io.ringledger.query.leads.explaining;

import static io.ringledger.query.leads.explaining.Happening.seen;

import io.ringledger.api.leads.LeadStep.Kind;
import io.ringledger.events.campaigns.CampaignCompleted;
import io.ringledger.events.campaigns.CampaignCreated;
import io.ringledger.events.campaigns.CampaignDeleted;
import io.ringledger.events.campaigns.CampaignEvent;
import io.ringledger.events.campaigns.CampaignPaused;
import io.ringledger.events.campaigns.CampaignResumed;
import io.ringledger.events.campaigns.CampaignRevised;
import io.ringledger.events.campaigns.CampaignScheduled;
import io.ringledger.events.campaigns.CampaignStarted;
import io.ringledger.events.campaigns.CampaignStopped;
import io.ringledger.events.campaigns.CampaignUnscheduled;
import io.ringledger.events.campaigns.SplitTestConfigured;
import io.ringledger.events.leads.LeadAbsorbed;
import io.ringledger.events.leads.LeadAttemptBegun;
import io.ringledger.events.leads.LeadAttemptCorrected;
import io.ringledger.events.leads.LeadAttemptSettled;
import io.ringledger.events.leads.LeadCreated;
import io.ringledger.events.leads.LeadDeleted;
import io.ringledger.events.leads.LeadDispositionSet;
import io.ringledger.events.leads.LeadEvent;
import io.ringledger.events.leads.LeadMerged;
import io.ringledger.events.leads.LeadReleased;
import io.ringledger.events.leads.LeadRevised;
import io.ringledger.events.leads.LeadUnmerged;
import io.ringledger.query.leads.explaining.Happening.CampaignTurn;
import io.ringledger.query.leads.explaining.Happening.LeadTurn;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CampaignPlan;
import io.ringledger.vocabulary.CampaignSchedule;
import io.ringledger.vocabulary.CampaignStatus;
import io.ringledger.vocabulary.DayWindow;
import io.ringledger.vocabulary.LeadStatus;
import io.ringledger.vocabulary.RetryVerdict;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What of an event has to do with whether a lead is called. */
final class Happenings {
    private final String subject;
    private final @Nullable String by;

    private Happenings(String subject, @Nullable String by) {
        this.subject = subject;
        this.by = by;
    }

    static Happening of(RecordedEvent recorded) {
        Happenings happenings = new Happenings(recorded.stream(), recorded.author());
        return switch (recorded.payload()) {
            case LeadEvent event -> happenings.of(event);
            case CampaignEvent event -> happenings.of(event);
            default -> throw new IllegalStateException("neither of a lead nor of a campaign");
        };
    }

    private Happening of(LeadEvent event) {
        return switch (event) {
            case LeadCreated e ->
                lead(
                        Kind.CREATED,
                        e.createdAt(),
                        seen("import_id", e.importId(), "priority", e.priority(), "source", e.source()),
                        new LeadTurn(e.campaignId(), LeadStatus.NEW, e.createdAt()));
            case LeadRevised e -> lead(Kind.REVISED, e.revisedAt(), seen("priority", e.priority()), null);
            case LeadDispositionSet e ->
                lead(
                        Kind.DISPOSITION_SET,
                        e.setAt(),
                        seen("disposition", e.disposition(), "closes", e.closes()),
                        e.closes() ? standing(LeadStatus.CLOSED, null) : null);
            case LeadDeleted e -> lead(Kind.DELETED, e.deletedAt(), Map.of(), standing(LeadStatus.DELETED, null));
            case LeadMerged e -> lead(Kind.MERGED, e.mergedAt(), seen("survivor", e.survivor()), null);
            case LeadUnmerged e -> lead(Kind.UNMERGED, e.unmergedAt(), seen("survivor", e.survivor()), null);
            case LeadAbsorbed e -> lead(Kind.ABSORBED, e.absorbedAt(), seen("merged", e.merged()), null);
            case LeadReleased e -> lead(Kind.RELEASED, e.releasedAt(), seen("merged", e.merged()), null);
            case LeadAttemptBegun e ->
                attempt(
                        Kind.ATTEMPT_BEGUN,
                        e.begunAt(),
                        e.callId(),
                        seen("attempt", e.attempt()),
                        standing(LeadStatus.CALLING, null));
            case LeadAttemptSettled e ->
                attempt(Kind.ATTEMPT_SETTLED, e.settledAt(), e.callId(), settled(e), standing(e.status(), e.nextAt()));
            case LeadAttemptCorrected e ->
                new Happening(
                        subject,
                        Kind.ATTEMPT_CORRECTED,
                        e.correctedAt(),
                        e.byHand() ? by : null,
                        e.callId(),
                        corrected(e),
                        standing(e.status(), e.nextAt()),
                        null);
        };
    }

    private static Map<String, String> settled(LeadAttemptSettled e) {
        Map<String, String> seen =
                new TreeMap<>(seen("outcome", e.outcome(), "status", e.status(), "next_at", e.nextAt()));
        if (e.retry() != null) {
            seen.putAll(judged(e.retry()));
        }
        return seen;
    }

    private static Map<String, String> corrected(LeadAttemptCorrected e) {
        Map<String, String> seen = new TreeMap<>(seen(
                "was", e.was(),
                "outcome", e.outcome(),
                "status", e.status(),
                "next_at", e.nextAt(),
                "by_hand", e.byHand()));
        seen.putAll(judged(e.retry()));
        return seen;
    }

    private static Map<String, String> judged(RetryVerdict why) {
        return seen(
                "retry", why.reason(),
                "attempts", why.attempts(),
                "limit", why.limit(),
                "attempts_alike", why.alike(),
                "limit_alike", why.limitAlike(),
                "after", why.after());
    }

    private static LeadTurn standing(LeadStatus status, @Nullable Instant due) {
        return new LeadTurn(null, status, due);
    }

    private Happening lead(Kind kind, Instant at, Map<String, String> seen, @Nullable LeadTurn turn) {
        return new Happening(subject, kind, at, by, null, seen, turn, null);
    }

    private Happening attempt(Kind kind, Instant at, CallId callId, Map<String, String> seen, LeadTurn turn) {
        return new Happening(subject, kind, at, null, callId, seen, turn, null);
    }

    private Happening of(CampaignEvent event) {
        return switch (event) {
            case CampaignCreated e -> planned(Kind.CAMPAIGN_CREATED, e.createdAt(), CampaignStatus.DRAFT, e.plan());
            case CampaignRevised e -> planned(Kind.CAMPAIGN_REVISED, e.revisedAt(), null, e.plan());
            case CampaignStarted e ->
                run(Kind.CAMPAIGN_STARTED, e.startedAt(), CampaignStatus.RUNNING, seen("by_schedule", e.bySchedule()));
            case CampaignPaused e ->
                run(Kind.CAMPAIGN_PAUSED, e.pausedAt(), CampaignStatus.PAUSED, seen("reason", e.reason()));
            case CampaignResumed e -> run(Kind.CAMPAIGN_RESUMED, e.resumedAt(), CampaignStatus.RUNNING, Map.of());
            case CampaignStopped e -> run(Kind.CAMPAIGN_STOPPED, e.stoppedAt(), CampaignStatus.STOPPED, Map.of());
            case CampaignCompleted e ->
                run(Kind.CAMPAIGN_COMPLETED, e.completedAt(), CampaignStatus.COMPLETED, seen("reason", e.reason()));
            case CampaignDeleted e -> run(Kind.CAMPAIGN_DELETED, e.deletedAt(), null, Map.of());
            case CampaignScheduled _, CampaignUnscheduled _, SplitTestConfigured _ ->
                throw new IllegalStateException("says nothing of whom the campaign calls");
        };
    }

    private Happening planned(Kind kind, Instant at, @Nullable CampaignStatus status, CampaignPlan plan) {
        return new Happening(subject, kind, at, by, null, laidDown(plan), null, new CampaignTurn(status, plan));
    }

    private Happening run(Kind kind, Instant at, @Nullable CampaignStatus status, Map<String, String> seen) {
        return new Happening(subject, kind, at, by, null, seen, null, new CampaignTurn(status, null));
    }

    private static Map<String, String> laidDown(CampaignPlan plan) {
        CampaignSchedule schedule = plan.schedule();
        return seen(
                "starts_at", schedule.startsAt(),
                "ends_at", schedule.endsAt(),
                "zone", schedule.zone(),
                "hours", hours(schedule),
                "attempts", plan.settings().retry().attempts(),
                "concurrent_calls", plan.settings().pacing().concurrentCalls());
    }

    /** {@code MONDAY 09:00-17:00, TUESDAY 09:00-17:00}; {@code null} for whenever the law lets it. */
    static @Nullable String hours(CampaignSchedule schedule) {
        return schedule.windows().isEmpty()
                ? null
                : schedule.windows().stream().map(Happenings::hours).collect(Collectors.joining(", "));
    }

    private static String hours(DayWindow window) {
        return window.day() + " " + window.from() + "-" + window.until();
    }
}
