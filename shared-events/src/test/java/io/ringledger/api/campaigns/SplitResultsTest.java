package io.ringledger.api.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.campaigns.SplitResults.Count;
import io.ringledger.api.campaigns.SplitResults.Verdict;
import io.ringledger.vocabulary.SplitTest;
import io.ringledger.vocabulary.SplitVariant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What may be concluded of what was counted, and what not. */
class SplitResultsTest {
    private static final SplitTest TWO =
            new SplitTest(List.of(new SplitVariant("a", 50, null, null), new SplitVariant("b", 50, null, null)));

    @Test
    void ofNothingNothingIsSaid() {
        SplitResults none = SplitResults.of(TWO, Map.of());
        assertThat(none.verdict()).isEqualTo(Verdict.NOT_ENOUGH);
        assertThat(none.difference()).isNull();
        assertThat(none.variants()).allMatch(each -> each.rate() == null && each.bounds() == null);
    }

    @Test
    void ofFewTheyAreShownAndNotCompared() {
        SplitResults few = SplitResults.of(TWO, Map.of("a", new Count(400, 99, 0), "b", new Count(400, 200, 100)));
        assertThat(few.verdict()).isEqualTo(Verdict.NOT_ENOUGH);
        assertThat(few.difference()).isNull();
        assertThat(few.variants()).extracting(SplitResults.Variant::rate).containsExactly(0.0, 0.5);
    }

    @Test
    void aDifferenceIsShownOrNot() {
        SplitResults clear = SplitResults.of(TWO, Map.of("a", new Count(900, 300, 30), "b", new Count(900, 300, 60)));
        assertThat(clear.verdict()).isEqualTo(Verdict.DIFFERENCE_SHOWN);
        assertThat(Objects.requireNonNull(clear.difference()).low()).isPositive();
        SplitResults unclear = SplitResults.of(TWO, Map.of("a", new Count(900, 300, 30), "b", new Count(900, 300, 36)));
        assertThat(unclear.verdict()).isEqualTo(Verdict.NO_DIFFERENCE_SHOWN);
        assertThat(Objects.requireNonNull(unclear.difference()).hasZero()).isTrue();
    }

    @Test
    void ofMoreThanTwoEachStandsForItself() {
        SplitTest three = new SplitTest(List.of(
                new SplitVariant("a", 40, null, null),
                new SplitVariant("b", 30, null, null),
                new SplitVariant("c", 30, null, null)));
        Count count = new Count(400, 200, 20);
        SplitResults results = SplitResults.of(three, Map.of("a", count, "b", count, "c", count));
        assertThat(results.verdict()).isEqualTo(Verdict.SEE_INTERVALS);
        assertThat(results.difference()).isNull();
        assertThat(results.variants()).allMatch(each -> each.bounds() != null);
    }
}
