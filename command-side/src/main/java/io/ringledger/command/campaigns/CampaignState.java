package io.ringledger.command.campaigns;

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
import io.ringledger.vocabulary.CampaignPlan;
import io.ringledger.vocabulary.CampaignSchedule;
import io.ringledger.vocabulary.CampaignStatus;
import io.ringledger.vocabulary.SplitTest;
import org.jspecify.annotations.Nullable;

/** Where a campaign stands. */
sealed interface CampaignState {
    /** Nobody has made it. */
    record Missing() implements CampaignState {}

    /**
     * It is there.
     *
     * @param tests how many tests it has had
     * @param test the last of them, {@code null} for none
     */
    record Present(
            CampaignStatus status,
            CampaignPlan plan,
            int tests,
            @Nullable SplitTest test) implements CampaignState {
        CampaignSchedule schedule() {
            return plan.schedule();
        }

        private Present with(CampaignStatus next) {
            return new Present(next, plan, tests, test);
        }
    }

    /** Nobody can see it any more. */
    record Deleted() implements CampaignState {}

    static CampaignState evolve(CampaignState state, CampaignEvent event) {
        return switch (event) {
            case CampaignCreated created -> new Present(CampaignStatus.DRAFT, created.plan(), 0, null);
            case CampaignDeleted _ -> new Deleted();
            case CampaignRevised _,
                    CampaignScheduled _,
                    CampaignUnscheduled _,
                    CampaignStarted _,
                    CampaignPaused _,
                    CampaignResumed _,
                    CampaignStopped _,
                    CampaignCompleted _,
                    SplitTestConfigured _ -> state instanceof Present present ? evolved(present, event) : state;
        };
    }

    private static CampaignState evolved(Present present, CampaignEvent event) {
        return switch (event) {
            case CampaignRevised revised ->
                new Present(present.status(), revised.plan(), present.tests(), present.test());
            case SplitTestConfigured configured ->
                new Present(present.status(), present.plan(), configured.number(), configured.test());
            case CampaignUnscheduled _ -> present.with(CampaignStatus.DRAFT);
            case CampaignScheduled _ -> present.with(CampaignStatus.SCHEDULED);
            case CampaignStarted _, CampaignResumed _ -> present.with(CampaignStatus.RUNNING);
            case CampaignPaused _ -> present.with(CampaignStatus.PAUSED);
            case CampaignStopped _ -> present.with(CampaignStatus.STOPPED);
            case CampaignCompleted _ -> present.with(CampaignStatus.COMPLETED);
            case CampaignCreated _, CampaignDeleted _ -> present;
        };
    }
}
