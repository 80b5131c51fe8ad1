package io.ringledger.pacing.simulation.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.pacing.PacingLimits;
import io.ringledger.pacing.modes.ProgressivePacing;
import io.ringledger.pacing.modes.RatioPacing;
import io.ringledger.pacing.predictive.PredictivePacing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A few campaigns of what the table in docs/pacing.md has many. */
class CampaignSimulationTest {
    private static final PacingLimits LIMITS = PacingLimits.of(1_000_000, 1_000_000);
    private static final Scenario SMALL = new Scenario(5, 0.2, 180);

    private static CampaignResult predictive(Scenario scenario, long seed, int days) {
        return CampaignSimulation.run(scenario, seed, days, new PredictivePacing(), LIMITS);
    }

    @Test
    void theSameSeedTheSameEvents() {
        assertThat(predictive(SMALL, 7, 3)).isEqualTo(predictive(SMALL, 7, 3));
    }

    @Test
    void anotherSeedOtherEvents() {
        assertThat(predictive(SMALL, 7, 1).days().getFirst().fingerprint())
                .isNotEqualTo(predictive(SMALL, 8, 1).days().getFirst().fingerprint());
    }

    /** The numbers of a day are those of its plan, so days stay what they are from release to release. */
    @Test
    void aDayIsWhatItWas() {
        assertThat(CampaignSimulation.run(SMALL, 7, 1, new ProgressivePacing(), LIMITS)
                        .days()
                        .getFirst()
                        .fingerprint())
                .isEqualTo("9316a24360e904eb891f406e0548cf2b");
    }

    @ParameterizedTest
    @CsvSource({"3, 0.4, 300", "5, 0.2, 180", "20, 0.4, 300"})
    void theLimitIsKeptOverThirtyDays(int agents, double answerRate, int talkSeconds) {
        CampaignResult result = predictive(new Scenario(agents, answerRate, talkSeconds), 101, 30);
        assertThat(result.answers().abandonment()).isBetween(0.025, 0.03);
        assertThat(result.worstDay()).isLessThan(0.06);
    }

    @Test
    void theLimitIsKeptOverAnyThirtyDays() {
        CampaignResult result = predictive(new Scenario(5, 0.4, 300), 101, 60);
        for (int day = 0; day <= 30; day++) {
            assertThat(new CampaignResult(result.days().subList(day, day + 30))
                            .answers()
                            .abandonment())
                    .as("thirty days from day %d", day)
                    .isLessThanOrEqualTo(0.03);
        }
    }

    @Test
    void agentsTalkMoreThanWithOneCallEach() {
        double one = CampaignSimulation.run(SMALL, 101, 5, new ProgressivePacing(), LIMITS)
                .talkShare();
        assertThat(predictive(SMALL, 101, 5).talkShare()).isGreaterThan(one + 0.08);
    }

    @Test
    void oneCallEachAbandonsNobodyButWhenAgentsLeave() {
        CampaignResult result = CampaignSimulation.run(SMALL, 101, 5, new ProgressivePacing(), LIMITS);
        assertThat(result.answers().abandonment()).isLessThan(0.001);
    }

    @Test
    void moreCallsEachAbandonMore() {
        Scenario scenario = new Scenario(20, 0.2, 180);
        double two = CampaignSimulation.run(scenario, 1, 2, new RatioPacing(), LIMITS.withRatio(2))
                .answers()
                .abandonment();
        double four = CampaignSimulation.run(scenario, 1, 2, new RatioPacing(), LIMITS.withRatio(4))
                .answers()
                .abandonment();
        assertThat(four).isGreaterThan(two).isGreaterThan(0.03);
    }
}
