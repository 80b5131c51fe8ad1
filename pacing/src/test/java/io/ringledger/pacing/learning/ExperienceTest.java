package io.ringledger.pacing.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ExperienceTest {
    private final Experience experience = new Experience();

    @Test
    void theAnswerRateFollowsTheLastQuarterOfAnHour() {
        dial(0, 3_600, 10);
        assertThat(experience.answerRate()).isCloseTo(0.1, within(0.02));
        dial(3_600, 5_400, 2);
        assertThat(experience.answerRate()).isGreaterThan(0.3);
    }

    @Test
    void aFewDialsDoNotTurnIt() {
        dial(0, 3_600, 10);
        for (int i = 0; i < 5; i++) {
            experience.answered(100_000, 8);
        }
        assertThat(experience.answerRate()).isLessThan(0.2);
    }

    @Test
    void tablesStayUntilAQuarterMoreIsKnown() {
        dial(0, 3_600, 2);
        Habits habits = experience.habits();
        dial(3_600, 3_700, 2);
        assertThat(experience.habits()).isSameAs(habits);
        dial(3_700, 6_000, 2);
        assertThat(experience.habits()).isNotSameAs(habits);
    }

    @Test
    void aCopyGoesItsOwnWay() {
        dial(0, 3_600, 2);
        Experience copy = experience.copy();
        double rate = copy.answerRate();
        dial(3_600, 7_200, 20);
        assertThat(copy.answerRate()).isEqualTo(rate);
    }

    /** One dial a second, one of so many answered. */
    private void dial(int from, int until, int oneOf) {
        for (int second = from; second < until; second++) {
            if (second % oneOf == 0) {
                experience.answered(second, 5 + second % 10);
            } else {
                experience.notAnswered(second, 25, 1);
            }
        }
    }
}
