package io.ringledger.gateway.campaigns.results;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.ringledger.api.analytics.Interval;
import io.ringledger.api.campaigns.CampaignQuery.MeasureCampaign;
import io.ringledger.api.campaigns.CampaignRefusals;
import io.ringledger.api.campaigns.CampaignResults;
import io.ringledger.api.campaigns.CampaignResults.Tally;
import io.ringledger.api.campaigns.CampaignView;
import io.ringledger.vocabulary.AttemptOutcome;
import io.ringledger.vocabulary.CampaignId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a campaign does. Source: dialer document, campaign performance, which leaves the shape open.
 *
 * @param from what is counted begins here, UTC
 * @param until and ends before this, UTC: whole hours or whole days
 * @param variant the only one that is counted, absent where all are
 * @param series one period after the other, also those in which nothing happened
 */
record CampaignPerformance(
        CampaignId campaignId,
        String name,
        Instant from,
        Instant until,
        Interval interval,
        @Nullable String variant,
        CampaignFigures totals,
        PerformanceRates rates,
        List<PerformancePeriod> series) {

    /**
     * One period.
     *
     * @param period when it begins: a date, and of an hour the moment, UTC
     */
    record PerformancePeriod(String period, @JsonUnwrapped CampaignFigures figures) {}

    /**
     * Shares, 0 to 1; absent where there is nothing that they would be a share of.
     *
     * @param answerRate answered by anything, of what was dialled and is over
     * @param contactRate of the same, those in which somebody was talked with
     * @param abandonmentRate of what people answered, those for whom nobody was there in time
     * @param conversionRate conversions of leads that were reached
     * @param averageTalkSeconds of a call that a person answered
     */
    record PerformanceRates(
            @Nullable Double answerRate,
            @Nullable Double contactRate,
            @Nullable Double abandonmentRate,
            @Nullable Double conversionRate,
            @Nullable Double averageTalkSeconds) {
        private static PerformanceRates of(Tally tally) {
            long over = tally.dialled() - tally.underWay();
            return new PerformanceRates(
                    ratio(tally.answered(), over),
                    ratio(tally.of(AttemptOutcome.REACHED), over),
                    ratio(tally.of(AttemptOutcome.ABANDONED), tally.answeredByPeople()),
                    ratio(tally.conversions(), tally.reached()),
                    ratio(tally.talk().toSeconds(), tally.answeredByPeople()));
        }

        private static @Nullable Double ratio(long part, long whole) {
            return whole <= 0 ? null : (double) part / whole;
        }
    }

    /** @param refused {@code null} where it is not told of what is asked for */
    static CampaignPerformance of(
            CampaignView campaign, MeasureCampaign asked, CampaignResults results, @Nullable CampaignRefusals refused) {
        Tally total = results.total();
        ChronoUnit unit = asked.interval() == Interval.HOUR ? ChronoUnit.HOURS : ChronoUnit.DAYS;
        return new CampaignPerformance(
                campaign.id(),
                campaign.plan().name(),
                asked.from().truncatedTo(unit),
                asked.to().truncatedTo(unit).plus(1, unit),
                asked.interval(),
                asked.variant() == null ? null : asked.variant().name(),
                CampaignFigures.of(total, refused == null ? null : sum(refused)),
                PerformanceRates.of(total),
                series(asked.interval(), results, refused));
    }

    private static List<PerformancePeriod> series(
            Interval interval, CampaignResults results, @Nullable CampaignRefusals refused) {
        Map<Instant, CampaignRefusals.Period> refusals = refused == null
                ? Map.of()
                : refused.periods().stream().collect(Collectors.toMap(CampaignRefusals.Period::begin, each -> each));
        return results.periods().stream()
                .map(each -> new PerformancePeriod(
                        name(each.begin(), interval), CampaignFigures.of(each.tally(), refusals.get(each.begin()))))
                .toList();
    }

    private static String name(Instant begin, Interval interval) {
        return interval == Interval.HOUR
                ? begin.toString()
                : begin.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }

    private static CampaignRefusals.Period sum(CampaignRefusals refused) {
        return refused.periods().stream()
                .reduce(new CampaignRefusals.Period(Instant.EPOCH, 0, Map.of()), (some, more) -> {
                    var byRule = new HashMap<>(some.byRule());
                    more.byRule().forEach((rule, count) -> byRule.merge(rule, count, Long::sum));
                    return new CampaignRefusals.Period(some.begin(), some.refusals() + more.refusals(), byRule);
                });
    }
}
