package io.ringledger.api.campaigns;

import io.ringledger.vocabulary.Proportion;
import io.ringledger.vocabulary.Proportion.Bounds;
import io.ringledger.vocabulary.SplitTest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of the variants of a test. A rate is conversions of those who were reached: whom nobody reached heard neither
 * variant, and whether somebody is reached does not depend on what would be said.
 *
 * @param variants in the order of the test
 * @param difference of the second variant's rate from the first's; {@code null} where there are more than two, or too few
 *     people for anything to be said
 * @param verdict what may be concluded
 */
public record SplitResults(List<Variant> variants, @Nullable Bounds difference, Verdict verdict) {
    /**
     * Below that many who were reached in a variant nothing is said, whatever the interval: an interval promises 95 % over
     * all tests, and whoever looks each day stops at the first that pleases.
     */
    public static final int ENOUGH = 100;

    public SplitResults {
        variants = List.copyOf(variants);
    }

    /** What may be concluded. */
    public enum Verdict {
        /** too few people were reached for anything to be said */
        NOT_ENOUGH,
        /** what is seen would be no surprise if there were no difference */
        NO_DIFFERENCE_SHOWN,
        /** the difference would be a surprise if there were none */
        DIFFERENCE_SHOWN,
        /** there are more than two variants: see their intervals */
        SEE_INTERVALS
    }

    /**
     * What was counted of a variant.
     *
     * @param attempts dials, of whatever outcome
     * @param reached people, each once
     * @param conversions of those who were reached, each once
     */
    public record Count(long attempts, long reached, long conversions) {
        public static final Count NONE = new Count(0, 0, 0);
    }

    /**
     * What came of a variant.
     *
     * @param rate conversions of those who were reached, 0 to 1; {@code null} where nobody was
     * @param bounds within which the true rate is, 19 times out of 20; {@code null} where nobody was reached
     */
    public record Variant(
            String name,
            int weight,
            Count count,
            @Nullable Double rate,
            @Nullable Bounds bounds) {}

    /**
     * Compares what was counted.
     *
     * @param counts by the variants' names; who is not there counts nothing
     */
    public static SplitResults of(SplitTest test, Map<String, Count> counts) {
        List<Variant> variants = test.variants().stream()
                .map(each -> variant(each.name(), each.weight(), counts.getOrDefault(each.name(), Count.NONE)))
                .toList();
        if (variants.stream().anyMatch(each -> each.count().reached() < ENOUGH)) {
            return new SplitResults(variants, null, Verdict.NOT_ENOUGH);
        }
        if (variants.size() > 2) {
            return new SplitResults(variants, null, Verdict.SEE_INTERVALS);
        }
        Bounds difference = proportion(variants.get(1).count())
                .above(proportion(variants.get(0).count()));
        return new SplitResults(
                variants, difference, difference.hasZero() ? Verdict.NO_DIFFERENCE_SHOWN : Verdict.DIFFERENCE_SHOWN);
    }

    private static Variant variant(String name, int weight, Count count) {
        if (count.reached() == 0) {
            return new Variant(name, weight, count, null, null);
        }
        Proportion seen = proportion(count);
        return new Variant(name, weight, count, seen.share(), seen.bounds());
    }

    private static Proportion proportion(Count count) {
        return new Proportion(count.conversions(), count.reached());
    }
}
