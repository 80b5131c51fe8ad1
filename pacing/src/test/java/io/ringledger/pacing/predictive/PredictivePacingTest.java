package io.ringledger.pacing.predictive;

import static io.ringledger.pacing.Sights.aTeamThatTalks;
import static io.ringledger.pacing.Sights.aTeamThatWaits;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.pacing.PacingDecision;
import io.ringledger.pacing.PacingLimits;
import io.ringledger.pacing.Sights;
import io.ringledger.pacing.learning.Habits;
import io.ringledger.vocabulary.PacingReason;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PredictivePacingTest {
    private final PredictivePacing pacing = new PredictivePacing();

    private PacingDecision decide(Sights sights) {
        return pacing.decide(sights.seen());
    }

    @Test
    void moreThanOneForEachWhoWaits() {
        PacingDecision decision = decide(aTeamThatWaits());
        assertThat(decision.dial()).isBetween(15, 40);
        assertThat(decision.reason()).isEqualTo(PacingReason.RISK_REACHED);
        assertThat(decision.figures().risk()).isGreaterThan(decision.figures().riskTolerated());
        assertThat(decision.figures().abandonmentsLeft()).isEqualTo(200);
    }

    @Test
    void oneForEachWhoWaitsWhileItLearns() {
        PacingDecision decision = decide(aTeamThatWaits().withHabits(Habits.unknown()));
        assertThat(decision.dial()).isEqualTo(10);
        assertThat(decision.reason()).isEqualTo(PacingReason.LEARNING);
    }

    @Test
    void oneForEachWhoWaitsWhenTheBudgetIsSpent() {
        PacingDecision decision = decide(aTeamThatWaits().withMonth(10_000, 300));
        assertThat(decision.dial()).isEqualTo(10);
        assertThat(decision.reason()).isEqualTo(PacingReason.BUDGET_SPENT);
        assertThat(decision.figures().abandonmentsLeft()).isZero();
    }

    @Test
    void oneForEachWhoWaitsWhereNobodyMayBeAbandoned() {
        PacingDecision decision =
                decide(aTeamThatWaits().withLimits(PacingLimits.of(1_000, 1_000).withAbandonment(0)));
        assertThat(decision.dial()).isEqualTo(10);
        assertThat(decision.reason()).isEqualTo(PacingReason.BUDGET_SPENT);
    }

    @Test
    void whoWrapsUpIsDialledFor() {
        PacingDecision decision = decide(aTeamThatTalks().with(0, 0, 10).withAnswerRate(0.08));
        assertThat(decision.dial()).isPositive();
        assertThat(decision.figures().agentsExpected()).isGreaterThan(3);
    }

    @Test
    void nobodyIsDialledForWhoHasJustBegunToTalk() {
        assertThat(decide(aTeamThatTalks()).dial()).isZero();
    }

    @Test
    void callsThatRingAlreadyCount() {
        int none = decide(aTeamThatWaits()).dial();
        int some = decide(aTeamThatWaits().withDialling(12, 3)).dial();
        assertThat(some).isLessThan(none).isGreaterThan(none - 20);
    }

    /** After twenty seconds a call is hardly answered any more. */
    @Test
    void oldCallsCountLess() {
        assertThat(decide(aTeamThatWaits().withDialling(12, 20)).dial())
                .isGreaterThan(decide(aTeamThatWaits().withDialling(12, 3)).dial());
    }

    @Test
    void nobodyIsDialledForNobody() {
        PacingDecision decision = decide(aTeamThatWaits().with(0, 0, 0));
        assertThat(decision.dial()).isZero();
        assertThat(decision.reason()).isEqualTo(PacingReason.NO_AGENTS);
    }

    @Test
    void noMoreThanTheAccountMayBegin() {
        PacingDecision decision = decide(aTeamThatWaits().withLimits(PacingLimits.of(1_000, 1)));
        assertThat(decision.dial()).isEqualTo(1);
        assertThat(decision.wanted()).isGreaterThan(10);
        assertThat(decision.reason()).isEqualTo(PacingReason.CALL_RATE_REACHED);
    }

    @Property(seed = "5104", tries = 500)
    void neverFewerThanOneForEachWhoWaits(
            @ForAll @IntRange(max = 30) int waiting,
            @ForAll @IntRange(max = 60) int dialling,
            @ForAll @IntRange(max = 400) int abandoned,
            @ForAll @DoubleRange(min = 0.01, max = 0.9) double answerRate) {
        Sights sights = aTeamThatWaits()
                .with(waiting, 5, 5)
                .withDialling(dialling, 4)
                .withMonth(10_000, abandoned)
                .withAnswerRate(answerRate);
        assertThat(decide(sights).wanted()).isGreaterThanOrEqualTo(waiting - dialling);
    }

    @Property(seed = "5104", tries = 500)
    void whoHasMoreLeftDialsNoLess(
            @ForAll @IntRange(max = 10) int waiting,
            @ForAll @IntRange(max = 10) int wrappingUp,
            @ForAll @IntRange(max = 30) int dialling,
            @ForAll @IntRange(max = 400) int abandoned,
            @ForAll @IntRange(max = 100) int fewer) {
        Sights sights = aTeamThatWaits().with(waiting, 5, wrappingUp).withDialling(dialling, 4);
        PacingDecision less = decide(sights.withMonth(10_000, abandoned));
        PacingDecision more = decide(sights.withMonth(10_000, Math.max(0, abandoned - fewer)));
        assertThat(more.dial()).isGreaterThanOrEqualTo(less.dial());
    }

    @Property(seed = "5104", tries = 300)
    void theSameSeenTheSameDecision(@ForAll @IntRange(max = 30) int waiting, @ForAll @IntRange(max = 60) int dialling) {
        Sights sights = aTeamThatWaits().with(waiting, 5, 5).withDialling(dialling, 4);
        assertThat(new PredictivePacing().decide(sights.seen())).isEqualTo(decide(sights));
    }
}
