package io.ringledger.gateway.campaigns.results;

import io.ringledger.api.campaigns.CampaignView;
import io.ringledger.api.campaigns.SplitResults;
import io.ringledger.api.campaigns.SplitResults.Verdict;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.Proportion.Bounds;
import io.ringledger.vocabulary.SplitVariant;
import io.ringledger.vocabulary.TemplateId;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What came of a campaign's newest test, as it was dialled. Source: dialer document, A/B test results, which leaves the shape
 * open.
 *
 * @param number among the campaign's tests, from 1
 * @param since UTC
 * @param confidence how often each interval holds: in so many tests out of one
 * @param leastReached leads that have to be reached in every variant before anything is concluded
 * @param significant whether the difference would be a surprise if there were none; absent where that is not said
 * @param difference of the second variant's rate from the first's; absent where there are more than two, or too few leads
 */
record SplitTestResults(
        CampaignId campaignId,
        int number,
        Instant since,
        double confidence,
        long leastReached,
        Verdict verdict,
        @Nullable Boolean significant,
        List<VariantResult> variants,
        @Nullable RateDifference difference) {
    private static final double CONFIDENCE = 0.95;

    /**
     * One variant.
     *
     * @param rate conversions of leads that were reached, 0 to 1; absent where none was
     * @param bounds within which the true rate lies (Wilson's score interval)
     */
    record VariantResult(
            String name,
            int weight,
            @Nullable BusinessId businessId,
            @Nullable TemplateId templateId,
            long attempts,
            long reached,
            long conversions,
            @Nullable Double rate,
            @Nullable Bounds bounds) {}

    /**
     * By how much one rate is above another, -1 to 1.
     *
     * @param of name of the variant that is compared
     * @param over name of the one that it is compared with
     * @param bounds within which the true difference lies (Newcombe's interval)
     */
    record RateDifference(String of, String over, double rate, Bounds bounds) {}

    static SplitTestResults of(CampaignId campaign, CampaignView.Test test, SplitResults results) {
        return new SplitTestResults(
                campaign,
                test.number(),
                test.since(),
                CONFIDENCE,
                SplitResults.ENOUGH,
                results.verdict(),
                significant(results.verdict()),
                IntStream.range(0, results.variants().size())
                        .mapToObj(place -> variant(
                                test.test().variants().get(place),
                                results.variants().get(place)))
                        .toList(),
                difference(results));
    }

    private static @Nullable Boolean significant(Verdict verdict) {
        return switch (verdict) {
            case DIFFERENCE_SHOWN -> true;
            case NO_DIFFERENCE_SHOWN -> false;
            case NOT_ENOUGH, SEE_INTERVALS -> null;
        };
    }

    private static VariantResult variant(SplitVariant tried, SplitResults.Variant found) {
        return new VariantResult(
                tried.name(),
                tried.weight(),
                tried.businessId(),
                tried.templateId(),
                found.count().attempts(),
                found.count().reached(),
                found.count().conversions(),
                found.rate(),
                found.bounds());
    }

    private static @Nullable RateDifference difference(SplitResults results) {
        if (results.difference() == null) {
            return null;
        }
        SplitResults.Variant first = results.variants().get(0);
        SplitResults.Variant second = results.variants().get(1);
        return new RateDifference(second.name(), first.name(), rate(second) - rate(first), results.difference());
    }

    private static double rate(SplitResults.Variant variant) {
        return variant.rate() == null ? 0 : variant.rate();
    }
}
