package io.ringledger.pacing.simulation.comparison;

import static io.ringledger.pacing.Sights.aTeamThatWaits;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.pacing.AnswerCounts;
import io.ringledger.pacing.PacingDecision;
import io.ringledger.pacing.Seen;
import io.ringledger.pacing.simulation.comparison.AdaptiveLevel.Over;
import io.ringledger.pacing.simulation.comparison.AdaptiveLevel.Setting;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ten agents, some of whom wait all the time; lines after the first and the second quarter of a minute. */
class AdaptiveLevelTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # waiting, intensity, target, most, over, abandoned of 100 today -> lines after 15 s, after 30 s
             0,   0,  0, 20, AVERAGE,    0,  10, 10
             5,   0,  0, 20, AVERAGE,    0,  15, 23
             5,   0, -1, 20, AVERAGE,    0,  14, 20
             5, 100,  0, 20, AVERAGE,    0,  20, 40
             5, -50,  0, 20, AVERAGE,    0,  13, 16
            10,   0,  0, 20, AVERAGE,    0,  20, 40
            10,   0,  0,  3, AVERAGE,    0,  20, 30
            10,   0,  0, 20, AVERAGE,    4,  10, 10
            10,   0,  5, 20, AVERAGE,    4,  13, 16
            10,   0,  0, 20, HARD_LIMIT, 4,  10, 10
            10,   0,  0, 20, TAPERED,    4,  10, 10
            10,   0,  5, 20, TAPERED,    4,  13, 16
            10,   0,  5, 20, TAPERED,    3,  25, 63
            """)
    void adapts(
            int waiting, int intensity, double target, double most, Over over, int abandoned, int first, int second) {
        AdaptiveLevel level = new AdaptiveLevel(new Setting(over, intensity, target, 0.03, most, true));
        Seen seen = seen(waiting, abandoned);
        assertThat(linesAfterFifteenSeconds(level, seen)).isEqualTo(first);
        assertThat(linesAfterFifteenSeconds(level, seen)).isEqualTo(second);
    }

    private static int linesAfterFifteenSeconds(AdaptiveLevel level, Seen seen) {
        int lines = 0;
        for (int i = 0; i < 15; i++) {
            PacingDecision decision = level.decide(seen);
            lines = decision.dial() + seen.lines();
        }
        return lines;
    }

    /** At 12 o'clock, five hours (of the numbers) before the end. */
    private static Seen seen(int waiting, int abandoned) {
        Seen seen = aTeamThatWaits().with(waiting, 10 - waiting, 0).seen();
        return new Seen(
                Instant.parse("2026-06-01T12:00:00Z"),
                seen.team(),
                seen.dialling(),
                0,
                seen.habits(),
                seen.answerRate(),
                seen.month(),
                new AnswerCounts(100, abandoned),
                seen.limits());
    }
}
