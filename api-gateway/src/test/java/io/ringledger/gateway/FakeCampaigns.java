package io.ringledger.gateway;

import io.ringledger.api.campaigns.CampaignCommand;
import io.ringledger.api.campaigns.CampaignCommand.AdjustCampaign;
import io.ringledger.api.campaigns.CampaignCommand.ConfigureSplitTest;
import io.ringledger.api.campaigns.CampaignCommand.CreateCampaign;
import io.ringledger.api.campaigns.CampaignCommand.DeleteCampaign;
import io.ringledger.api.campaigns.CampaignCommand.LookAtCampaign;
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
import io.ringledger.api.campaigns.CampaignQuery.CountVariants;
import io.ringledger.api.campaigns.CampaignQuery.FindCampaign;
import io.ringledger.api.campaigns.CampaignQuery.ListCampaigns;
import io.ringledger.api.campaigns.CampaignQuery.MeasureCampaign;
import io.ringledger.api.campaigns.CampaignQuery.MeasureCampaignRefusals;
import io.ringledger.api.campaigns.CampaignQuery.SumUpCampaign;
import io.ringledger.api.campaigns.CampaignRefusals;
import io.ringledger.api.campaigns.CampaignRejection;
import io.ringledger.api.campaigns.CampaignResults;
import io.ringledger.api.campaigns.CampaignResults.Tally;
import io.ringledger.api.campaigns.CampaignStanding;
import io.ringledger.api.campaigns.CampaignView;
import io.ringledger.api.campaigns.CampaignView.Standing;
import io.ringledger.api.campaigns.SplitResults;
import io.ringledger.api.campaigns.VariantCounts;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.vocabulary.AttemptOutcome;
import io.ringledger.vocabulary.CallingRule;
import io.ringledger.vocabulary.CampaignChannel;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.CampaignPlan;
import io.ringledger.vocabulary.CampaignSchedule;
import io.ringledger.vocabulary.CampaignSettings;
import io.ringledger.vocabulary.CampaignStatus;
import io.ringledger.vocabulary.DialingMode;
import io.ringledger.vocabulary.DispositionKind;
import io.ringledger.vocabulary.PauseReason;
import java.time.Duration;
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
public final class FakeCampaigns {
    private static final Tally RESULTS = new Tally(
            9,
            12,
            Map.of(
                    AttemptOutcome.REACHED,
                    4L,
                    AttemptOutcome.MACHINE,
                    2L,
                    AttemptOutcome.NO_ANSWER,
                    4L,
                    AttemptOutcome.SUPPRESSED,
                    1L),
            4,
            1,
            Map.of(DispositionKind.SUCCESS, 1L, DispositionKind.OTHER, 2L),
            1,
            Duration.ofSeconds(120),
            Duration.ofSeconds(14));

    private volatile Map<String, SplitResults.Count> variants = Map.of();
    private volatile @Nullable MeasureCampaign measured;
    private final Map<CampaignId, CampaignView> campaigns = Collections.synchronizedMap(new LinkedHashMap<>());

    /** What the variants of any test have come to. */
    void count(Map<String, SplitResults.Count> counts) {
        variants = counts;
    }

    /** What was asked last. */
    @Nullable
    MeasureCampaign measured() {
        return measured;
    }

    void clear() {
        campaigns.clear();
        variants = Map.of();
        measured = null;
    }

    /** There is one of that id from now on. */
    public void make(CampaignId id, Instant at) {
        handle(new CreateCampaign(
                id,
                new CampaignPlan(
                        "Campaign " + id,
                        null,
                        CampaignSettings.USUAL,
                        CampaignSchedule.USUAL,
                        List.of(CampaignChannel.CALLS)),
                null,
                at));
    }

    CampaignStanding look(LookAtCampaign look) {
        CampaignView found = find(look.campaignId());
        return new CampaignStanding(found.standing().status(), found.plan(), 0, null);
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
            case MeasureCampaign measure -> {
                measured = measure;
                yield new CampaignResults(
                        List.of(new CampaignResults.Period(Instant.parse("2026-11-28T00:00:00Z"), RESULTS)));
            }
            case SumUpCampaign ignored -> RESULTS;
            case MeasureCampaignRefusals ignored ->
                new CampaignRefusals(List.of(new CampaignRefusals.Period(
                        Instant.parse("2026-11-28T00:00:00Z"), 3, Map.of(CallingRule.CALLING_HOURS, 3L))));
            case CountVariants ignored -> new VariantCounts(variants);
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
