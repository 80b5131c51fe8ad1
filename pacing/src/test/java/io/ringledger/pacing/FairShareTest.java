package io.ringledger.pacing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ringledger.pacing.FairShare.Claim;
import io.ringledger.pacing.FairShare.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FairShareTest {
    @Test
    void oneCallASecondReachesEverybodyInTurn() {
        int[] calls = overSeconds(60, 1_000, 1, new double[] {1, 1, 1}, new int[] {50, 50, 50});
        assertThat(calls).containsExactly(20, 20, 20);
    }

    @Test
    void twiceTheWeightTwiceTheCalls() {
        int[] calls = overSeconds(90, 1_000, 1, new double[] {2, 1}, new int[] {50, 50});
        assertThat(calls).containsExactly(60, 30);
    }

    @Test
    void whoWantsLessLeavesTheRestToTheOthers() {
        int[] calls = overSeconds(10, 1_000, 10, new double[] {1, 1}, new int[] {2, 50});
        assertThat(calls).containsExactly(20, 80);
    }

    /** The first has talked its way into all lines; what becomes free goes to the others until they have their part. */
    @Test
    void whoHasTooManyLinesWaits() {
        List<Share> shares =
                FairShare.divide(10, 100, List.of(new Claim("first", 1, 8, 5, 0), new Claim("second", 1, 0, 5, 0)));
        assertThat(shares).extracting(Share::calls).containsExactly(0, 2);
    }

    @Property(seed = "5104", tries = 1_000)
    void nothingIsLeftOverWhileAnybodyWantsIt(
            @ForAll("claims") List<Claim> claims,
            @ForAll @IntRange(max = 200) int concurrency,
            @ForAll @IntRange(max = 50) int calls) {
        List<Share> shares = FairShare.divide(concurrency, calls, claims);
        int wanted = claims.stream().mapToInt(Claim::wanted).sum();
        int free =
                Math.max(0, concurrency - claims.stream().mapToInt(Claim::lines).sum());
        assertThat(shares.stream().mapToInt(Share::calls).sum()).isEqualTo(Math.min(Math.min(free, calls), wanted));
    }

    @Property(seed = "5104", tries = 1_000)
    void nobodyGetsMoreThanWanted(@ForAll("claims") List<Claim> claims, @ForAll @IntRange(max = 50) int calls) {
        List<Share> shares = FairShare.divide(200, calls, claims);
        for (int i = 0; i < claims.size(); i++) {
            assertThat(shares.get(i).campaign()).isEqualTo(claims.get(i).campaign());
            assertThat(shares.get(i).calls()).isBetween(0, claims.get(i).wanted());
        }
    }

    /** Over a quarter of an hour everybody who always wants has its part by weight, to within a call for each other campaign. */
    @Property(seed = "5104", tries = 50)
    void nobodyStarves(@ForAll("weights") List<Double> weights, @ForAll @IntRange(min = 1, max = 3) int rate) {
        int seconds = 900;
        double[] w = weights.stream().mapToDouble(x -> x).toArray();
        int[] wants = IntStream.range(0, w.length).map(i -> 5).toArray();
        int[] calls = overSeconds(seconds, 1_000, rate, w, wants);
        double all = weights.stream().mapToDouble(x -> x).sum();
        for (int i = 0; i < w.length; i++) {
            assertThat((double) calls[i]).isCloseTo(seconds * rate * w[i] / all, within((double) w.length));
        }
    }

    @Provide
    Arbitrary<List<Double>> weights() {
        return Arbitraries.doubles().between(0.1, 10).list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Claim>> claims() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0.1, 10),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.doubles().between(-1, 1))
                .as((weight, lines, wanted, credit) -> new Claim("campaign", weight, lines, wanted, credit))
                .list()
                .ofMaxSize(8);
    }

    /** Calls end at once; everybody wants the same each second. */
    private static int[] overSeconds(int seconds, int concurrency, int rate, double[] weights, int[] wants) {
        int[] calls = new int[weights.length];
        double[] credits = new double[weights.length];
        for (int second = 0; second < seconds; second++) {
            List<Claim> claims = new ArrayList<>();
            for (int i = 0; i < weights.length; i++) {
                claims.add(new Claim("campaign " + i, weights[i], 0, wants[i], credits[i]));
            }
            List<Share> shares = FairShare.divide(concurrency, rate, claims);
            for (int i = 0; i < weights.length; i++) {
                calls[i] += shares.get(i).calls();
                credits[i] = shares.get(i).credit();
            }
        }
        return calls;
    }
}
