package io.ringledger.command.calls.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.command.automations.Fuse;
import io.ringledger.command.quality.Conversation;
import io.ringledger.command.quality.JudgeUnavailableException;
import io.ringledger.command.quality.QaJudge;
import io.ringledger.command.quality.Rubric;
import io.ringledger.command.quality.Standard;
import io.ringledger.events.calls.CallScored;
import io.ringledger.vocabulary.BusinessSettings.QualityAssurance;
import io.ringledger.vocabulary.CarrierStatus;
import io.ringledger.vocabulary.QaVerdict;
import io.ringledger.vocabulary.Speaker;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every call that was talked on is judged once it is over, once by what was heard then, and once more by what came late. */
class ScoringTest {
    private static final String DUE = "calls_to_score";
    private static final int MORE_STEPS_THAN_THERE_ARE = 100;

    /** A node is killed before or after each of its steps, and another one goes on. */
    @ParameterizedTest(name = "after the step: {0}")
    @ValueSource(booleans = {true, false})
    void atEveryStep(boolean after) {
        int steps = Fuse.steps(after, MORE_STEPS_THAN_THERE_ARE, ScoringTest::isBlown);
        assertThat(steps).as("steps").isGreaterThan(10);
    }

    private static boolean isBlown(Fuse fuse) {
        try (var calls = aCallThatIsOver()) {
            OverCalls.Node node = calls.node(fuse);
            for (int round = 0; round < 60; round++) {
                if (!node.work()) {
                    node = calls.node(Fuse.never());
                    assertThat(node.work()).isTrue();
                }
                if (round == 10) {
                    calls.says(3, Speaker.AI, "We will not call you again. Goodbye.");
                }
                calls.pass(Duration.ofSeconds(3));
            }
            assertThat(calls.scores()).extracting(CallScored::utterances).containsExactly(2, 3);
            assertThat(calls.scores())
                    .extracting(score -> score.verdict().complianceIssues())
                    .containsExactly(List.of("opt_out_ignored"), List.of());
            assertThat(calls.records.of(DUE)).isEmpty();
            return fuse.isBlown();
        }
    }

    @Test
    void whatWasHeardIsWaitedForAndNothingNewIsSilent() {
        try (var calls = aCallThatIsOver()) {
            OverCalls.Node node = calls.node(Fuse.never());
            node.work();
            calls.pass(OverCalls.SETTINGS.settleAfter().minusMillis(1));
            node.work();
            assertThat(calls.scores()).isEmpty();
            calls.pass(Duration.ofMillis(1));
            node.work();
            assertThat(calls.scores()).hasSize(1);
            calls.pass(OverCalls.SETTINGS.lastLookAfter());
            node.work();
            assertThat(calls.scores()).hasSize(1);
            assertThat(calls.records.of(DUE)).isEmpty();
        }
    }

    @Test
    void aJudgeWhoIsAwayIsAskedAgainAndAtLastTheRubricJudges() {
        try (var calls = aCallThatIsOver()) {
            var away = new Away();
            OverCalls.Node node = calls.node(away);
            for (int second = 0; second < 125; second++) {
                node.work();
                calls.pass(Duration.ofSeconds(1));
            }
            assertThat(away.asked).isBetween(10, 13);
            assertThat(calls.scores()).extracting(CallScored::rubric).containsExactly("rubric-1");
            assertThat(calls.records.of(DUE)).isEmpty();
        }
    }

    @Test
    void aJudgeWhoKnowsAllAlreadyIsNotAskedAgain() {
        try (var calls = aCallThatIsOver()) {
            var counting = new Counting();
            OverCalls.Node node = calls.node(counting);
            for (int second = 0; second < 125; second++) {
                node.work();
                calls.pass(Duration.ofSeconds(1));
            }
            assertThat(counting.asked).isEqualTo(1);
            assertThat(calls.scores()).hasSize(1);
        }
    }

    private static final class Counting implements QaJudge {
        private final Rubric rubric = new Rubric();
        private int asked;

        @Override
        public String rubric() {
            return "counting-1";
        }

        @Override
        public Optional<Judgement> judge(Conversation conversation, Standard standard) {
            asked++;
            return rubric.judge(conversation, standard);
        }
    }

    private static final class Away implements QaJudge {
        private int asked;

        @Override
        public String rubric() {
            return "away-1";
        }

        @Override
        public Optional<Judgement> judge(Conversation conversation, Standard standard) {
            asked++;
            throw new JudgeUnavailableException("nobody there");
        }
    }

    /** As when this runs for the first time on a log that has been there for long. */
    @Test
    void aCallOfThePastIsLookedAtOnce() {
        try (var calls = aCallThatIsOver()) {
            calls.endedLongAgo();
            OverCalls.Node node = calls.node(Fuse.never());
            node.sweep();
            assertThat(calls.scores()).hasSize(1);
            assertThat(calls.records.of(DUE)).isEmpty();
        }
    }

    @Test
    void theBusinessSaysWhatItWants() {
        try (var calls = aCallThatIsOver()) {
            calls.wants(new QualityAssurance(true, true, false, 1));
            settled(calls);
            QaVerdict verdict = calls.scores().getFirst().verdict();
            assertThat(verdict.complianceIssues()).isEmpty();
            assertThat(verdict.flaggedIssues()).contains("below_minimum_score");
        }
        try (var calls = aCallThatIsOver()) {
            calls.wants(new QualityAssurance(false, true, true, 0));
            settled(calls);
            assertThat(calls.scores()).isEmpty();
        }
    }

    @Test
    void aCallOnWhichNothingWasSaidIsNotJudged() {
        try (var calls = new OverCalls()) {
            calls.report(CarrierStatus.COMPLETED, 3);
            settled(calls);
            assertThat(calls.scores()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"BUSY", "NO_ANSWER", "CANCELED", "FAILED"})
    void aCallThatWasNotTalkedOnIsNotJudged(CarrierStatus end) {
        try (var calls = new OverCalls()) {
            calls.says(1, Speaker.CUSTOMER, "Hello?");
            calls.report(end, 3);
            settled(calls);
            assertThat(calls.scores()).isEmpty();
            assertThat(calls.records.of(DUE)).isEmpty();
        }
    }

    private static void settled(OverCalls calls) {
        OverCalls.Node node = calls.node(new Rubric());
        node.work();
        calls.pass(OverCalls.SETTINGS.settleAfter());
        node.work();
    }

    private static OverCalls aCallThatIsOver() {
        var calls = new OverCalls();
        calls.says(1, Speaker.AI, "Hello, this is Acme.");
        calls.says(2, Speaker.CUSTOMER, "Stop calling me.");
        calls.report(CarrierStatus.COMPLETED, 3);
        return calls;
    }
}
