package io.ringledger.command.campaigns;

import io.ringledger.api.campaigns.CampaignCommand.CompleteCampaign;
import io.ringledger.api.campaigns.CampaignCommand.EndDueCampaign;
import io.ringledger.api.campaigns.CampaignCommand.PauseCampaign;
import io.ringledger.api.campaigns.CampaignCommand.ResumeCampaign;
import io.ringledger.api.campaigns.CampaignCommand.RunCommand;
import io.ringledger.api.campaigns.CampaignCommand.StartCampaign;
import io.ringledger.api.campaigns.CampaignCommand.StartDueCampaign;
import io.ringledger.api.campaigns.CampaignCommand.StopCampaign;
import io.ringledger.api.campaigns.CampaignRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.campaigns.CampaignState.Deleted;
import io.ringledger.command.campaigns.CampaignState.Missing;
import io.ringledger.command.campaigns.CampaignState.Present;
import io.ringledger.events.campaigns.CampaignCompleted;
import io.ringledger.events.campaigns.CampaignEvent;
import io.ringledger.events.campaigns.CampaignPaused;
import io.ringledger.events.campaigns.CampaignResumed;
import io.ringledger.events.campaigns.CampaignStarted;
import io.ringledger.events.campaigns.CampaignStopped;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.CampaignStatus;
import io.ringledger.vocabulary.CompletionReason;
import java.time.Instant;
import java.util.List;

/** Whether a campaign dials. People are told why not; who is late (the clock, the engine) is not: that is no fault. */
final class RunDecider {
    private RunDecider() {}

    static List<CampaignEvent> decide(CampaignState state, RunCommand command) {
        return switch (command) {
            case StartCampaign c -> start(CampaignDecider.present(state, c.campaignId()), c);
            case PauseCampaign c -> pause(CampaignDecider.present(state, c.campaignId()), c);
            case ResumeCampaign c -> resume(CampaignDecider.present(state, c.campaignId()), c);
            case StopCampaign c -> stop(CampaignDecider.present(state, c.campaignId()), c);
            case CompleteCampaign c -> complete(state, c);
            case StartDueCampaign c -> startDue(state, c);
            case EndDueCampaign c -> endDue(state, c);
        };
    }

    private static List<CampaignEvent> start(Present campaign, StartCampaign c) {
        return switch (campaign.status()) {
            case RUNNING -> List.of();
            case PAUSED -> {
                checkNotOver(campaign, c.campaignId(), c.at());
                yield List.of(new CampaignResumed(c.campaignId(), c.at()));
            }
            case DRAFT, SCHEDULED, STOPPED, COMPLETED -> {
                checkNotOver(campaign, c.campaignId(), c.at());
                yield List.of(new CampaignStarted(c.campaignId(), false, c.at()));
            }
        };
    }

    private static List<CampaignEvent> pause(Present campaign, PauseCampaign c) {
        return switch (campaign.status()) {
            case RUNNING -> List.of(new CampaignPaused(c.campaignId(), c.reason(), c.at()));
            case PAUSED -> List.of();
            case DRAFT, SCHEDULED, STOPPED, COMPLETED -> throw notRunning(c.campaignId());
        };
    }

    private static List<CampaignEvent> resume(Present campaign, ResumeCampaign c) {
        return switch (campaign.status()) {
            case RUNNING -> List.of();
            case PAUSED -> {
                checkNotOver(campaign, c.campaignId(), c.at());
                yield List.of(new CampaignResumed(c.campaignId(), c.at()));
            }
            case DRAFT, SCHEDULED, STOPPED, COMPLETED ->
                throw new Rejected(
                        CampaignRejection.CAMPAIGN_NOT_PAUSED, "campaign " + c.campaignId() + " has not paused");
        };
    }

    private static List<CampaignEvent> stop(Present campaign, StopCampaign c) {
        return switch (campaign.status()) {
            case SCHEDULED, RUNNING, PAUSED -> List.of(new CampaignStopped(c.campaignId(), c.at()));
            case STOPPED -> List.of();
            case DRAFT, COMPLETED -> throw notRunning(c.campaignId());
        };
    }

    private static List<CampaignEvent> complete(CampaignState state, CompleteCampaign c) {
        return switch (state) {
            case Present campaign
            when campaign.status() == CampaignStatus.RUNNING ->
                List.of(new CampaignCompleted(c.campaignId(), CompletionReason.NO_LEADS_LEFT, c.at()));
            case Present _, Deleted _ -> List.of();
            case Missing _ -> throw CampaignDecider.notFound(c.campaignId());
        };
    }

    /** Who was away from before the start until after the end starts nothing any more. */
    private static List<CampaignEvent> startDue(CampaignState state, StartDueCampaign c) {
        return switch (state) {
            case Present campaign
            when isWaitingFor(campaign, c) ->
                campaign.schedule().isOver(c.at())
                        ? List.of(new CampaignCompleted(c.campaignId(), CompletionReason.SCHEDULE_ENDED, c.at()))
                        : List.of(new CampaignStarted(c.campaignId(), true, c.at()));
            case Present _, Deleted _ -> List.of();
            case Missing _ -> throw CampaignDecider.notFound(c.campaignId());
        };
    }

    private static boolean isWaitingFor(Present campaign, StartDueCampaign c) {
        return campaign.status() == CampaignStatus.SCHEDULED
                && c.startsAt().equals(campaign.schedule().startsAt())
                && !c.at().isBefore(c.startsAt());
    }

    private static List<CampaignEvent> endDue(CampaignState state, EndDueCampaign c) {
        return switch (state) {
            case Present campaign
            when isEndingAt(campaign, c) ->
                List.of(new CampaignCompleted(c.campaignId(), CompletionReason.SCHEDULE_ENDED, c.at()));
            case Present _, Deleted _ -> List.of();
            case Missing _ -> throw CampaignDecider.notFound(c.campaignId());
        };
    }

    private static boolean isEndingAt(Present campaign, EndDueCampaign c) {
        return hasEnd(campaign.status())
                && c.endsAt().equals(campaign.schedule().endsAt())
                && !c.at().isBefore(c.endsAt());
    }

    /** Whether there is anything to end. */
    static boolean hasEnd(CampaignStatus status) {
        return switch (status) {
            case SCHEDULED, RUNNING, PAUSED -> true;
            case DRAFT, STOPPED, COMPLETED -> false;
        };
    }

    private static void checkNotOver(Present campaign, CampaignId id, Instant at) {
        if (campaign.schedule().isOver(at)) {
            throw new Rejected(CampaignRejection.CAMPAIGN_OVER, "the schedule of campaign " + id + " has ended");
        }
    }

    private static Rejected notRunning(CampaignId id) {
        return new Rejected(CampaignRejection.CAMPAIGN_NOT_RUNNING, "campaign " + id + " does not run");
    }
}
