package io.ringledger.query.campaigns;

import io.ringledger.api.campaigns.CampaignView;
import io.ringledger.api.campaigns.CampaignView.Standing;
import io.ringledger.api.campaigns.CampaignView.Test;
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
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.CampaignPlan;
import io.ringledger.vocabulary.CampaignStatus;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as it is kept for reading.
 *
 * @param deleted whether nobody can see it any more
 * @param revision sequence of the last event that is in it
 */
record CampaignDocument(
        CampaignId id,
        TenantId tenant,
        CampaignPlan plan,
        @Nullable CampaignId copyOf,
        Standing standing,
        @Nullable Test test,
        boolean deleted,
        Instant createdAt,
        Instant updatedAt,
        long revision) {

    /** @throws IllegalStateException if the event does not follow from what is known */
    static CampaignDocument after(@Nullable CampaignDocument before, RecordedEvent recorded) {
        CampaignEvent event = (CampaignEvent) recorded.payload();
        if (event instanceof CampaignCreated created) {
            return created(created, recorded.tenant());
        }
        if (before == null) {
            throw new IllegalStateException("a campaign without a beginning");
        }
        return before.with(event).at(recorded.sequence());
    }

    private static CampaignDocument created(CampaignCreated e, TenantId tenant) {
        Instant at = millis(e.createdAt());
        Standing standing = new Standing(CampaignStatus.DRAFT, at, null, null, null);
        return new CampaignDocument(e.campaignId(), tenant, e.plan(), e.copyOf(), standing, null, false, at, at, 0);
    }

    private CampaignDocument with(CampaignEvent event) {
        return switch (event) {
            case CampaignCreated _ -> this;
            case CampaignRevised e -> said(e.plan(), test, deleted, e.revisedAt());
            case SplitTestConfigured e ->
                said(plan, new Test(e.number(), e.test(), millis(e.configuredAt())), deleted, e.configuredAt());
            case CampaignDeleted e -> said(plan, test, true, e.deletedAt());
            case CampaignUnscheduled e -> standing(CampaignStatus.DRAFT, e.unscheduledAt());
            case CampaignScheduled e -> standing(CampaignStatus.SCHEDULED, e.scheduledAt());
            case CampaignStarted e -> {
                Instant at = millis(e.startedAt());
                yield standing(new Standing(CampaignStatus.RUNNING, at, at, null, null));
            }
            case CampaignResumed e -> standing(CampaignStatus.RUNNING, e.resumedAt());
            case CampaignPaused e ->
                standing(new Standing(
                        CampaignStatus.PAUSED, millis(e.pausedAt()), standing.startedAt(), e.reason(), null));
            case CampaignStopped e -> standing(CampaignStatus.STOPPED, e.stoppedAt());
            case CampaignCompleted e ->
                standing(new Standing(
                        CampaignStatus.COMPLETED, millis(e.completedAt()), standing.startedAt(), null, e.reason()));
        };
    }

    private CampaignDocument said(CampaignPlan says, @Nullable Test tries, boolean isGone, Instant at) {
        return new CampaignDocument(id, tenant, says, copyOf, standing, tries, isGone, createdAt, millis(at), revision);
    }

    private CampaignDocument standing(CampaignStatus status, Instant since) {
        return standing(new Standing(status, millis(since), standing.startedAt(), null, null));
    }

    private CampaignDocument standing(Standing now) {
        return new CampaignDocument(id, tenant, plan, copyOf, now, test, deleted, createdAt, now.since(), revision);
    }

    private CampaignDocument at(long sequence) {
        return new CampaignDocument(id, tenant, plan, copyOf, standing, test, deleted, createdAt, updatedAt, sequence);
    }

    private static Instant millis(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS);
    }

    CampaignView view() {
        return new CampaignView(id, plan, copyOf, standing, test, createdAt, updatedAt, revision);
    }
}
