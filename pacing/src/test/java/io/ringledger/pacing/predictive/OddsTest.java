package io.ringledger.pacing.predictive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Compared with the exact convolution of all chances. */
class OddsTest {
    @Property(seed = "5104", tries = 1_000)
    void isNearTheExactSum(
            @ForAll @IntRange(min = -2, max = 6) int spare,
            @ForAll @Size(max = 15) List<@DoubleRange(min = 0.01, max = 0.95) Double> agents,
            @ForAll @Size(max = 40) List<@DoubleRange(min = 0.01, max = 0.5) Double> calls) {
        double[] free = agents.stream().mapToDouble(p -> p).toArray();
        double[] answers = calls.stream().mapToDouble(p -> p).toArray();
        assertThat(Odds.tooFew(spare, sum(free), squares(free), sum(answers), squares(answers)))
                .isCloseTo(exact(spare, free, answers), within(0.1));
    }

    /** Where all chances are alike nothing is approximated. */
    @Test
    void ofEqualChancesItIsExact() {
        double[] free = {0.5, 0.5, 0.5};
        double[] answers = {0.2, 0.2, 0.2, 0.2, 0.2, 0.2};
        assertThat(Odds.tooFew(1, sum(free), squares(free), sum(answers), squares(answers)))
                .isCloseTo(exact(1, free, answers), within(1e-6));
    }

    @Test
    void fewerCallsThanAgentsAreNoRisk() {
        assertThat(Odds.tooFew(3, 0, 0, 0.8, 0.32)).isZero();
    }

    @Test
    void withoutAgentsEveryAnswerIsOneTooMany() {
        assertThat(Odds.tooFew(0, 0, 0, 0, 0)).isEqualTo(1);
    }

    @Test
    void theNormalDistributionIsItself() {
        assertThat(Odds.normal(0)).isCloseTo(0.5, within(1e-7));
        assertThat(Odds.normal(1.96)).isCloseTo(0.9750021, within(1e-6));
        assertThat(Odds.normal(-1)).isCloseTo(0.1586553, within(1e-6));
    }

    private static double exact(int spare, double[] free, double[] answers) {
        double[] freed = distribution(free);
        double[] answered = distribution(answers);
        double sum = 0;
        for (int f = 0; f < freed.length; f++) {
            for (int a = Math.max(0, spare + f); a < answered.length; a++) {
                sum += freed[f] * answered[a];
            }
        }
        return sum;
    }

    private static double[] distribution(double[] chances) {
        double[] odds = new double[chances.length + 1];
        odds[0] = 1;
        for (double p : chances) {
            for (int k = chances.length; k > 0; k--) {
                odds[k] = odds[k] * (1 - p) + odds[k - 1] * p;
            }
            odds[0] *= 1 - p;
        }
        return odds;
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }

    private static double squares(double[] values) {
        return Arrays.stream(values).map(v -> v * v).sum();
    }
}
