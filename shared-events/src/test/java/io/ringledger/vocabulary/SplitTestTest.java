package io.ringledger.vocabulary;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who gets which variant follows from ids, for ever the same, in the shares that were asked for. */
class SplitTestTest {
    private static final CampaignId CAMPAIGN = CampaignId.of(5104);
    private static final int LEADS = 50_000;

    /** Ids are 41 bits of milliseconds, then kind, node and counter: those of a file follow each other closely. */
    private static final long FIRST = 123_456_789_012L << 12;

    private static final SplitTest HALVES = test(50, 50);

    @Test
    void sharesAreAsTheyWereAskedFor() {
        assertShares(HALVES, 50, 50);
        assertShares(test(90, 10), 90, 10);
        assertShares(test(10, 20, 30, 25, 15), 10, 20, 30, 25, 15);
        assertShares(test(99, 1), 99, 1);
    }

    private static void assertShares(SplitTest test, int... percents) {
        Map<SplitVariant, Long> counts =
                leads().collect(groupingBy(lead -> test.variantOf(CAMPAIGN, 1, lead), counting()));
        for (int place = 0; place < percents.length; place++) {
            double share = percents[place] / 100.0;
            double deviation = Math.sqrt(LEADS * share * (1 - share));
            assertThat((double) counts.getOrDefault(test.variants().get(place), 0L))
                    .as("%s of %s", place, Arrays.toString(percents))
                    .isBetween(LEADS * share - 4 * deviation, LEADS * share + 4 * deviation);
        }
    }

    /** Neighbours are as likely in the same variant as strangers are. */
    @Test
    void idsThatFollowEachOtherDoNotTakeTurns() {
        long same = LongStream.range(FIRST, FIRST + LEADS)
                .filter(id -> isFirst(LeadId.of(id), 1) == isFirst(LeadId.of(id + 1), 1))
                .count();
        assertThat(same / (double) LEADS).isBetween(.48, .52);
    }

    @Test
    void theNextTestMixesAnew() {
        long same = leads().filter(lead -> isFirst(lead, 1) == isFirst(lead, 2)).count();
        assertThat(same / (double) LEADS).isBetween(.48, .52);
    }

    /** Made by another program (Python, hashlib). What a release would change here would move people from one variant to another in the middle of a test. */
    @Test
    void isTheSameForEver() {
        SplitTest test = test(40, 30, 20, 10);
        List<String> names = LongStream.range(5_000, 5_012)
                .mapToObj(
                        number -> test.variantOf(CAMPAIGN, 3, LeadId.of(number)).name())
                .toList();
        assertThat(names).containsExactlyElementsOf(List.of(PINNED.split(" ")));
        SplitTest renamed = new SplitTest(List.of(
                new SplitVariant("x", 40, null, null),
                new SplitVariant("y", 30, null, null),
                new SplitVariant("z", 20, null, null),
                new SplitVariant("w", 10, null, null)));
        assertThat(test.variants().indexOf(test.variantOf(CAMPAIGN, 3, LeadId.of(5_000))))
                .isEqualTo(renamed.variants().indexOf(renamed.variantOf(CAMPAIGN, 3, LeadId.of(5_000))));
    }

    private static final String PINNED = "v1 v2 v1 v0 v0 v2 v0 v2 v0 v1 v0 v1";

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> test(50, 49)).hasMessageContaining("100 together");
        assertThatThrownBy(() -> test(20, 20, 20, 20, 10, 10)).hasMessageContaining("variants");
        assertThatThrownBy(() -> new SplitVariant("a", 100, null, null)).hasMessageContaining("weight");
        SplitVariant half = new SplitVariant("a", 50, null, null);
        assertThatThrownBy(() -> new SplitTest(List.of(half))).hasMessageContaining("variants: 2 to 5");
        assertThatThrownBy(() -> new SplitTest(List.of(half, half))).hasMessageContaining("differ");
    }

    private static boolean isFirst(LeadId lead, int number) {
        return HALVES.variantOf(CAMPAIGN, number, lead).name().equals("v0");
    }

    private static Stream<LeadId> leads() {
        return LongStream.range(FIRST, FIRST + LEADS).mapToObj(LeadId::of);
    }

    private static SplitTest test(int... weights) {
        return new SplitTest(IntStream.range(0, weights.length)
                .mapToObj(place -> new SplitVariant("v" + place, weights[place], null, null))
                .toList());
    }
}
