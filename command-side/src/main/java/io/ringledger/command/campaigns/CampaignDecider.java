package io.ringledger.command.campaigns;

import io.ringledger.api.campaigns.CampaignCommand;
import io.ringledger.api.campaigns.CampaignCommand.AdjustCampaign;
import io.ringledger.api.campaigns.CampaignCommand.ConfigureSplitTest;
import io.ringledger.api.campaigns.CampaignCommand.CreateCampaign;
import io.ringledger.api.campaigns.CampaignCommand.DeleteCampaign;
import io.ringledger.api.campaigns.CampaignCommand.LookAtCampaign;
import io.ringledger.api.campaigns.CampaignCommand.PlanCommand;
import io.ringledger.api.campaigns.CampaignCommand.ReviseCampaign;
import io.ringledger.api.campaigns.CampaignCommand.RunCommand;
import io.ringledger.api.campaigns.CampaignCommand.ScheduleCampaign;
import io.ringledger.api.campaigns.CampaignRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.campaigns.CampaignState.Deleted;
import io.ringledger.command.campaigns.CampaignState.Missing;
import io.ringledger.command.campaigns.CampaignState.Present;
import io.ringledger.events.campaigns.CampaignCreated;
import io.ringledger.events.campaigns.CampaignDeleted;
import io.ringledger.events.campaigns.CampaignEvent;
import io.ringledger.events.campaigns.CampaignRevised;
import io.ringledger.events.campaigns.CampaignScheduled;
import io.ringledger.events.campaigns.CampaignUnscheduled;
import io.ringledger.events.campaigns.SplitTestConfigured;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.CampaignPlan;
import io.ringledger.vocabulary.CampaignSchedule;
import io.ringledger.vocabulary.CampaignStatus;
import io.ringledger.vocabulary.DialingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What becomes of a command at a campaign. What lets it dial is decided by {@link RunDecider}. */
final class CampaignDecider {
    private CampaignDecider() {}

    static List<CampaignEvent> decide(CampaignState state, CampaignCommand command) {
        return switch (command) {
            case PlanCommand plan -> decide(state, plan);
            case RunCommand run -> RunDecider.decide(state, run);
            case LookAtCampaign look -> {
                var _ = present(state, look.campaignId());
                yield List.of();
            }
        };
    }

    private static List<CampaignEvent> decide(CampaignState state, PlanCommand command) {
        return switch (command) {
            case CreateCampaign c -> create(state, c);
            case ReviseCampaign c -> {
                Present campaign = present(state, c.campaignId());
                yield revise(campaign, c.revision().appliedTo(campaign.plan()), c.campaignId(), c.at());
            }
            case AdjustCampaign c -> {
                CampaignPlan plan = present(state, c.campaignId()).plan();
                CampaignPlan adjusted = plan.with(c.change().appliedTo(plan.settings()));
                yield revise(present(state, c.campaignId()), adjusted, c.campaignId(), c.at());
            }
            case ScheduleCampaign c -> schedule(present(state, c.campaignId()), c);
            case ConfigureSplitTest c -> configure(present(state, c.campaignId()), c);
            case DeleteCampaign c -> delete(state, c);
        };
    }

    private static List<CampaignEvent> create(CampaignState state, CreateCampaign c) {
        return switch (state) {
            case Missing _ -> {
                checkServed(c.plan());
                CampaignSchedule schedule = c.plan().schedule();
                List<CampaignEvent> events = new ArrayList<>();
                events.add(new CampaignCreated(c.campaignId(), c.plan(), c.copyOf(), c.at()));
                if (schedule.isOver(c.at())) {
                    throw passed("ends_at");
                }
                if (schedule.startsAt() != null) {
                    events.add(scheduled(c.campaignId(), schedule.startsAt(), c.at()));
                }
                yield events;
            }
            case Present _, Deleted _ -> List.of();
        };
    }

    private static List<CampaignEvent> revise(Present campaign, CampaignPlan plan, CampaignId id, Instant at) {
        if (plan.equals(campaign.plan())) {
            return List.of();
        }
        checkServed(plan);
        boolean hasOtherEnd =
                !Objects.equals(plan.schedule().endsAt(), campaign.schedule().endsAt());
        if (hasOtherEnd && plan.schedule().isOver(at)) {
            throw passed("ends_at");
        }
        List<CampaignEvent> events = new ArrayList<>();
        events.add(new CampaignRevised(id, plan, at));
        if (!Objects.equals(plan.schedule().startsAt(), campaign.schedule().startsAt())) {
            events.addAll(moveStart(campaign.status(), plan.schedule(), id, at));
        }
        return events;
    }

    /** Of what has begun a start is history: it may be left out, but there cannot be another one. */
    private static List<CampaignEvent> moveStart(
            CampaignStatus status, CampaignSchedule schedule, CampaignId id, Instant at) {
        Instant start = schedule.startsAt();
        return switch (status) {
            case DRAFT -> start == null ? List.of() : List.of(scheduled(id, start, at));
            case SCHEDULED -> List.of(start == null ? new CampaignUnscheduled(id, at) : scheduled(id, start, at));
            case RUNNING, PAUSED, STOPPED, COMPLETED -> {
                if (start != null) {
                    throw new Rejected(CampaignRejection.CAMPAIGN_BEGUN, "campaign " + id + " starts by hand only");
                }
                yield List.of();
            }
        };
    }

    private static CampaignScheduled scheduled(CampaignId id, Instant start, Instant at) {
        if (!start.isAfter(at)) {
            throw passed("starts_at");
        }
        return new CampaignScheduled(id, start, at);
    }

    /** Where an agent looks at a lead first, somebody has to show it. */
    private static void checkServed(CampaignPlan plan) {
        if (plan.settings().mode() == DialingMode.PREVIEW) {
            throw new Rejected(CampaignRejection.MODE_NOT_SERVED, "campaigns in mode preview dial nobody as yet");
        }
    }

    private static List<CampaignEvent> schedule(Present campaign, ScheduleCampaign c) {
        if (campaign.schedule().isOver(c.startsAt())) {
            throw new Rejected(CampaignRejection.CAMPAIGN_OVER, "campaign " + c.campaignId() + " has ended by then");
        }
        CampaignSchedule schedule = campaign.schedule().startingAt(c.startsAt());
        return revise(campaign, campaign.plan().with(schedule), c.campaignId(), c.at());
    }

    private static List<CampaignEvent> configure(Present campaign, ConfigureSplitTest c) {
        return c.test().equals(campaign.test())
                ? List.of()
                : List.of(new SplitTestConfigured(c.campaignId(), campaign.tests() + 1, c.test(), c.at()));
    }

    private static List<CampaignEvent> delete(CampaignState state, DeleteCampaign c) {
        return switch (state) {
            case Present campaign
            when campaign.status() == CampaignStatus.RUNNING ->
                throw new Rejected(CampaignRejection.CAMPAIGN_RUNNING, "campaign " + c.campaignId() + " runs");
            case Present _ -> List.of(new CampaignDeleted(c.campaignId(), c.at()));
            case Deleted _ -> List.of();
            case Missing _ -> throw notFound(c.campaignId());
        };
    }

    static Present present(CampaignState state, CampaignId id) {
        return switch (state) {
            case Present present -> present;
            case Missing _, Deleted _ -> throw notFound(id);
        };
    }

    static Rejected notFound(CampaignId id) {
        return new Rejected(CampaignRejection.CAMPAIGN_NOT_FOUND, "no campaign " + id);
    }

    private static Rejected passed(String field) {
        return new Rejected(CampaignRejection.MOMENT_PASSED, field + " has passed", Map.of(field, "in the future"));
    }
}
