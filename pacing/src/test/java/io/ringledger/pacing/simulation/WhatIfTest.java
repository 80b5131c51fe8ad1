package io.ringledger.pacing.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.pacing.PacingLimits;
import io.ringledger.pacing.PacingMethod;
import io.ringledger.pacing.modes.PacingModes;
import io.ringledger.pacing.predictive.PredictivePacing;
import io.ringledger.pacing.simulation.WhatIf.Settings;
import io.ringledger.pacing.simulation.generated.CampaignSimulation;
import io.ringledger.pacing.simulation.generated.CampaignSimulation.Recorded;
import io.ringledger.pacing.simulation.generated.Scenario;
import io.ringledger.vocabulary.AttemptOutcome;
import io.ringledger.vocabulary.DialingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhatIfTest {
    private static final Scenario TEAM = new Scenario(10, 0.25, 120);
    private static final PacingLimits LIMITS = PacingLimits.of(1_000, 100).withRatio(1.8);

    private static Recorded recorded(long seed, PacingMethod method) {
        return CampaignSimulation.record(TEAM, seed, 2, method, LIMITS);
    }

    @ParameterizedTest
    @EnumSource(names = {"PROGRESSIVE", "RATIO", "PREDICTIVE"})
    void withItsOwnSettingsADayIsItself(DialingMode mode) {
        PacingMethod method = PacingModes.of(mode);
        Recorded recorded = recorded(3, method);
        assertThat(WhatIf.run(recorded.day(), new Settings(method, LIMITS))).isEqualTo(recorded.result());
    }

    @Test
    void ofAbandonedCallsNobodyKnowsTheTalk() {
        Recorded recorded = recorded(3, new PredictivePacing());
        assertThat(recorded.day().attempts())
                .extracting(RecordedAttempt::attempt)
                .filteredOn(attempt -> attempt.outcome() == AttemptOutcome.ABANDONED)
                .hasSize((int) recorded.result().answers().abandoned())
                .allMatch(attempt -> attempt.talk() == 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aLowerLimitAbandonsNoMore(long seed) {
        Recorded recorded = recorded(seed, new PredictivePacing());
        List<Long> abandoned = List.of(0.0, 0.01, 0.02, 0.03, 0.05).stream()
                .map(limit -> WhatIf.run(
                                recorded.day(), new Settings(new PredictivePacing(), LIMITS.withAbandonment(limit)))
                        .answers()
                        .abandoned())
                .toList();
        assertThat(abandoned).isSorted();
    }

    @Test
    void fewerAgentsTalkLess() {
        Recorded recorded = recorded(3, new PredictivePacing());
        DayPlan plan = recorded.day().plan();
        DayPlan half = new DayPlan(
                plan.opens(),
                plan.seconds(),
                plan.presences().stream().filter(p -> p.agent() < 5).toList());
        DayResult result = WhatIf.run(recorded.day().withPlan(half), new Settings(new PredictivePacing(), LIMITS));
        assertThat(result.talkMillis()).isLessThan(recorded.result().talkMillis() * 6 / 10);
    }

    @Test
    void aDayOnWhichNobodyWasDialledAnswersNobody() {
        Recorded recorded = recorded(3, PacingModes.of(DialingMode.PREVIEW));
        DayResult result = WhatIf.run(recorded.day(), new Settings(new PredictivePacing(), LIMITS));
        assertThat(result.dials()).isPositive();
        assertThat(result.answers().live()).isZero();
    }
}
