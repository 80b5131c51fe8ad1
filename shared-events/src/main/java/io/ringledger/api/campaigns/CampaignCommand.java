package io.ringledger.api.campaigns;

import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.CampaignPlan;
import io.ringledger.vocabulary.PauseReason;
import io.ringledger.vocabulary.SplitTest;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a campaign. Whatever needs one is refused with CAMPAIGN_NOT_FOUND where there is none, or no longer. */
public sealed interface CampaignCommand {
    CampaignId campaignId();

    /** Says what a campaign is to do, or ends it. */
    sealed interface PlanCommand extends CampaignCommand {}

    /** Lets a campaign dial, or not. */
    sealed interface RunCommand extends CampaignCommand {}

    /**
     * Make one, which starts by itself if its plan has a start; silent when it is there.
     *
     * @param copyOf the campaign whose plan it is, {@code null} for none
     * @throws io.ringledger.api.rejections.Rejected MOMENT_PASSED if it would start or end in the past
     */
    record CreateCampaign(
            @TargetAggregateIdentifier CampaignId campaignId,
            CampaignPlan plan,
            @Nullable CampaignId copyOf,
            Instant at)
            implements PlanCommand {}

    /**
     * Say parts of the plan anew. A start in it that is another than before lets it start by itself then, or, where there
     * is none any more, no longer. Silent when it says that already.
     *
     * @throws io.ringledger.api.rejections.Rejected MOMENT_PASSED, or CAMPAIGN_BEGUN if it gets another start after it has
     *     begun
     */
    record ReviseCampaign(@TargetAggregateIdentifier CampaignId campaignId, CampaignRevision revision, Instant at)
            implements PlanCommand {}

    /** Change some of the settings; silent when they are so already. */
    record AdjustCampaign(@TargetAggregateIdentifier CampaignId campaignId, SettingsChange change, Instant at)
            implements PlanCommand {}

    /**
     * Let it start by itself; silent when it does already, at that moment.
     *
     * @throws io.ringledger.api.rejections.Rejected MOMENT_PASSED, CAMPAIGN_BEGUN, or CAMPAIGN_OVER if its schedule would
     *     have ended by then
     */
    record ScheduleCampaign(@TargetAggregateIdentifier CampaignId campaignId, Instant startsAt, Instant at)
            implements PlanCommand {}

    /** Try several ways against each other; silent when that is the test already. */
    record ConfigureSplitTest(@TargetAggregateIdentifier CampaignId campaignId, SplitTest test, Instant at)
            implements PlanCommand {}

    /**
     * Take it away; silent when it is gone.
     *
     * @throws io.ringledger.api.rejections.Rejected CAMPAIGN_RUNNING
     */
    record DeleteCampaign(@TargetAggregateIdentifier CampaignId campaignId, Instant at) implements PlanCommand {}

    /**
     * Let it dial from now on, whatever it did before; silent when it does.
     *
     * @throws io.ringledger.api.rejections.Rejected CAMPAIGN_OVER if its schedule has ended
     */
    record StartCampaign(@TargetAggregateIdentifier CampaignId campaignId, Instant at) implements RunCommand {}

    /**
     * Let it dial nobody new for the time being; silent when it has paused.
     *
     * @throws io.ringledger.api.rejections.Rejected CAMPAIGN_NOT_RUNNING
     */
    record PauseCampaign(@TargetAggregateIdentifier CampaignId campaignId, PauseReason reason, Instant at)
            implements RunCommand {}

    /**
     * Let it go on; silent when it runs.
     *
     * @throws io.ringledger.api.rejections.Rejected CAMPAIGN_NOT_PAUSED, or CAMPAIGN_OVER if its schedule has ended
     */
    record ResumeCampaign(@TargetAggregateIdentifier CampaignId campaignId, Instant at) implements RunCommand {}

    /**
     * Pull the plug; silent when it is pulled.
     *
     * @throws io.ringledger.api.rejections.Rejected CAMPAIGN_NOT_RUNNING if it neither runs nor is about to
     */
    record StopCampaign(@TargetAggregateIdentifier CampaignId campaignId, Instant at) implements RunCommand {}

    /** There is nobody left whom it might reach. Silent unless it runs: whoever found that out may be late. */
    record CompleteCampaign(@TargetAggregateIdentifier CampaignId campaignId, Instant at) implements RunCommand {}

    /**
     * The moment of its start has come. Silent unless it waits for that very moment.
     *
     * @param startsAt the moment that was set
     */
    record StartDueCampaign(@TargetAggregateIdentifier CampaignId campaignId, Instant startsAt, Instant at)
            implements RunCommand {}

    /**
     * The moment of its end has come. Silent unless it ends at that very moment, and has not ended.
     *
     * @param endsAt the moment that was set
     */
    record EndDueCampaign(@TargetAggregateIdentifier CampaignId campaignId, Instant endsAt, Instant at)
            implements RunCommand {}

    /**
     * Say how it stands at this moment; answers {@link CampaignStanding}. A command, though nothing changes: that it was stopped
     * must not be heard of later than it was.
     */
    record LookAtCampaign(@TargetAggregateIdentifier CampaignId campaignId) implements CampaignCommand {}
}
