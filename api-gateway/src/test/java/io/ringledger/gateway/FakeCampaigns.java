package io.ringledger.gateway;

import io.ringledger.api.campaigns.CampaignCommand;
import io.ringledger.api.campaigns.CampaignCommand.AdjustCampaign;
import io.ringledger.api.campaigns.CampaignCommand.ConfigureSplitTest;
import io.ringledger.api.campaigns.CampaignCommand.CreateCampaign;
import io.ringledger.api.campaigns.CampaignCommand.DeleteCampaign;
import io.ringledger.api.campaigns.CampaignCommand.PauseCampaign;
import io.ringledger.api.campaigns.CampaignCommand.ResumeCampaign;
import io.ringledger.api.campaigns.CampaignCommand.ReviseCampaign;
import io.ringledger.api.campaigns.CampaignCommand.ScheduleCampaign;
import io.ringledger.api.campaigns.CampaignCommand.StartCampaign;
import io.ringledger.api.campaigns.CampaignCommand.StopCampaign;
import io.ringledger.api.campaigns.CampaignCounts;
import io.ringledger.api.campaigns.CampaignFilter;
import io.ringledger.api.campaigns.CampaignPage;
import io.ringledger.api.campaigns.CampaignQuery;
import io.ringledger.api.campaigns.CampaignQuery.CountCampaigns;
import io.ringledger.api.campaigns.CampaignQuery.FindCampaign;
import io.ringledger.api.campaigns.CampaignQuery.ListCampaigns;
import io.ringledger.api.campaigns.CampaignRejection;
import io.ringledger.api.campaigns.CampaignStanding;
import io.ringledger.api.campaigns.CampaignView;
import io.ringledger.api.campaigns.CampaignView.Standing;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.CampaignPlan;
import io.ringledger.vocabulary.CampaignStatus;
import io.ringledger.vocabulary.DialingMode;
import io.ringledger.vocabulary.PauseReason;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Campaigns of the one tenant there is in the gateway's tests: they do whatever they are told. */
final class FakeCampaigns {
    private final Map<CampaignId, CampaignView> campaigns = Collections.synchronizedMap(new LinkedHashMap<>());

    void clear() {
        campaigns.clear();
    }

    void handle(CampaignCommand command) {
        CampaignId id = command.campaignId();
        switch (command) {
            case CreateCampaign c -> {
                Standing draft = new Standing(CampaignStatus.DRAFT, c.at(), null, null, null);
                campaigns.put(id, new CampaignView(id, c.plan(), c.copyOf(), draft, null, c.at(), c.at(), 0));
                plan(id, c.plan());
            }
            case ReviseCampaign c -> plan(id, c.revision().appliedTo(find(id).plan()));
            case AdjustCampaign c -> {
                CampaignPlan plan = find(id).plan();
                plan(id, plan.with(c.change().appliedTo(plan.settings())));
            }
            case ScheduleCampaign c -> {
                CampaignPlan plan = find(id).plan();
                plan(id, plan.with(plan.schedule().startingAt(c.startsAt())));
            }
            case ConfigureSplitTest c -> {
                CampaignView now = find(id);
                int number = now.test() == null ? 1 : now.test().number() + 1;
                put(now, now.plan(), now.standing(), new CampaignView.Test(number, c.test(), c.at()));
            }
            case StartCampaign c -> stand(id, CampaignStatus.RUNNING, c.at(), null);
            case ResumeCampaign c -> stand(id, CampaignStatus.RUNNING, c.at(), null);
            case PauseCampaign c -> stand(id, CampaignStatus.PAUSED, c.at(), c.reason());
            case StopCampaign c -> stand(id, CampaignStatus.STOPPED, c.at(), null);
            case DeleteCampaign ignored -> {
                find(id);
                campaigns.remove(id);
            }
            default -> throw new IllegalArgumentException("no gateway sends " + command);
        }
    }

    CampaignStanding look(CampaignId id) {
        CampaignView view = find(id);
        return new CampaignStanding(view.standing().status(), view.plan(), 0, null);
    }

    /** A draft with a start waits for it, and without it does not any more. */
    private void plan(CampaignId id, CampaignPlan plan) {
        CampaignView now = find(id);
        Standing standing = now.standing();
        boolean isOpen = standing.status() == CampaignStatus.DRAFT || standing.status() == CampaignStatus.SCHEDULED;
        CampaignStatus status = plan.schedule().startsAt() == null ? CampaignStatus.DRAFT : CampaignStatus.SCHEDULED;
        put(now, plan, isOpen ? new Standing(status, standing.since(), null, null, null) : standing, now.test());
    }

    private void stand(CampaignId id, CampaignStatus status, Instant at, @Nullable PauseReason reason) {
        CampaignView now = find(id);
        put(now, now.plan(), new Standing(status, at, at, reason, null), now.test());
    }

    private void put(CampaignView now, CampaignPlan plan, Standing standing, CampaignView.@Nullable Test test) {
        campaigns.put(
                now.id(),
                new CampaignView(
                        now.id(),
                        plan,
                        now.copyOf(),
                        standing,
                        test,
                        now.createdAt(),
                        standing.since(),
                        now.revision() + 1));
    }

    Object answer(CampaignQuery query) {
        return switch (query) {
            case FindCampaign find -> find(find.campaignId());
            case ListCampaigns list -> page(list);
            case CountCampaigns ignored ->
                new CampaignCounts(
                        campaigns.size(),
                        counts(CampaignStatus.values(), each -> each.standing().status()),
                        counts(
                                DialingMode.values(),
                                each -> each.plan().settings().mode()));
        };
    }

    private <E extends Enum<E>> Map<E, Long> counts(E[] values, Function<CampaignView, E> value) {
        return Arrays.stream(values)
                .collect(Collectors.toMap(
                        Function.identity(),
                        wanted -> campaigns.values().stream()
                                .filter(each -> value.apply(each) == wanted)
                                .count()));
    }

    private CampaignPage page(ListCampaigns list) {
        List<CampaignView> found =
                campaigns.values().stream().filter(matching(list.filter())).toList();
        return new CampaignPage(
                found.stream()
                        .skip((list.page() - 1L) * list.limit())
                        .limit(list.limit())
                        .toList(),
                found.size());
    }

    private static Predicate<CampaignView> matching(CampaignFilter filter) {
        String name = filter.name() == null ? "" : filter.name().toLowerCase(Locale.ROOT);
        return each -> (filter.status() == null || each.standing().status() == filter.status())
                && (filter.mode() == null || each.plan().settings().mode() == filter.mode())
                && each.plan().name().toLowerCase(Locale.ROOT).startsWith(name);
    }

    private CampaignView find(CampaignId id) {
        CampaignView found = campaigns.get(id);
        if (found == null) {
            throw new Rejected(CampaignRejection.CAMPAIGN_NOT_FOUND, "no such campaign");
        }
        return found;
    }
}
