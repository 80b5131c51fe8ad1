package io.ringledger.pacing.modes;

import static io.ringledger.pacing.Sights.aTeamThatWaits;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.pacing.PacingDecision;
import io.ringledger.pacing.PacingLimits;
import io.ringledger.vocabulary.DialingMode;
import io.ringledger.vocabulary.PacingReason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each mode dials; the ratio is 2.5, there are 12 lines. */
class PacingModesTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # mode, waiting, talking, wrapping up, dialling, answers waiting, calls now -> dial, wanted, reason
            PREVIEW,     4, 0, 0, 0, 0, 99,  0, 0, AGENTS_DIAL
            PROGRESSIVE, 4, 0, 0, 0, 0, 99,  4, 4, ONE_PER_WAITING_AGENT
            PROGRESSIVE, 4, 0, 0, 3, 0, 99,  1, 1, ONE_PER_WAITING_AGENT
            PROGRESSIVE, 4, 0, 0, 3, 1, 99,  0, 0, ONE_PER_WAITING_AGENT
            PROGRESSIVE, 0, 4, 1, 0, 0, 99,  0, 0, ONE_PER_WAITING_AGENT
            PROGRESSIVE, 0, 0, 0, 0, 0, 99,  0, 0, NO_AGENTS
            PROGRESSIVE, 4, 0, 0, 0, 0,  1,  1, 4, CALL_RATE_REACHED
            PROGRESSIVE, 4, 9, 0, 0, 0, 99,  3, 4, CONCURRENCY_REACHED
            RATIO,       1, 0, 0, 0, 0, 99,  2, 2, RATIO_REACHED
            RATIO,       2, 0, 0, 0, 0, 99,  5, 5, RATIO_REACHED
            RATIO,       2, 0, 0, 6, 0, 99,  0, 0, RATIO_REACHED
            RATIO,       2, 0, 0, 1, 1, 99,  3, 3, RATIO_REACHED
            RATIO,       0, 5, 0, 0, 0, 99,  0, 0, RATIO_REACHED
            RATIO,       0, 0, 0, 0, 0, 99,  0, 0, NO_AGENTS
            RATIO,       8, 0, 0, 0, 0, 99, 12, 20, CONCURRENCY_REACHED
            RATIO,       2, 0, 0, 0, 0,  0,  0, 5, CALL_RATE_REACHED
            AI,          0, 0, 0, 0, 0, 99, 12, 12, CONCURRENCY_REACHED
            AI,          0, 5, 0, 3, 1, 99,  3, 3, CONCURRENCY_REACHED
            AI,          0, 9, 0, 5, 0, 99,  0, 0, CONCURRENCY_REACHED
            AI,          0, 0, 0, 0, 0,  2,  2, 12, CALL_RATE_REACHED
            """)
    void dials(
            DialingMode mode,
            int waiting,
            int talking,
            int wrappingUp,
            int dialling,
            int answersWaiting,
            int callsNow,
            int dial,
            int wanted,
            PacingReason reason) {
        PacingDecision decision = PacingModes.of(mode)
                .decide(aTeamThatWaits()
                        .with(waiting, talking, wrappingUp)
                        .withDialling(dialling, 5)
                        .withAnswersWaiting(answersWaiting)
                        .withLimits(PacingLimits.of(12, callsNow).withRatio(2.5))
                        .seen());
        assertThat(decision.dial()).isEqualTo(dial);
        assertThat(decision.wanted()).isEqualTo(wanted);
        assertThat(decision.reason()).isEqualTo(reason);
        assertThat(decision.figures().agents()).isEqualTo(waiting + talking + wrappingUp);
    }
}
