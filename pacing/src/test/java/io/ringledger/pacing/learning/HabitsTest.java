package io.ringledger.pacing.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Answers after 1 to 20 s, others after 25 s, talks of 0 to 300 s, wrap-up of exactly 10 s; a thousand of each. */
class HabitsTest {
    private static final int LAST = Habits.MOMENTS - 1;
    private final Habits habits = habits();

    private static Habits habits() {
        Histogram ring = new Histogram(1, 64);
        Histogram others = new Histogram(1, 64);
        Histogram talk = new Histogram(5, 360);
        Histogram wrapUp = new Histogram(1, 180);
        IntStream.range(0, 1_000).forEach(i -> {
            ring.add(1 + i % 20);
            others.add(25);
            talk.add(i % 300);
            wrapUp.add(10);
        });
        return Habits.of(ring, others, talk, wrapUp);
    }

    @Test
    void momentsCutTheRingTimesInEqualParts() {
        assertThat(habits.moment(0)).isCloseTo(3, within(0.5));
        assertThat(habits.moment(2)).isCloseTo(11, within(0.5));
        assertThat(habits.moment(LAST)).isCloseTo(19, within(0.5));
    }

    @Test
    void aNewCallIsAnsweredByTheLastMomentNineTimesOfTen() {
        assertThat(answered(habits, 0, LAST, 0.2)).isCloseTo(0.18, within(0.01));
    }

    /** Who has not answered after twenty seconds does not, and it becomes apparent before. */
    @Test
    void theLongerItRingsTheLess() {
        assertThat(answered(habits, 10, LAST, 0.2)).isBetween(0.1, 0.13);
        assertThat(answered(habits, 21, LAST, 0.2)).isLessThan(0.01);
    }

    @Test
    void whoHasJustBegunToWrapUpIsFreeAfterTenSeconds() {
        assertThat(freeFromWrapUp(0, 0)).isLessThan(0.05);
        assertThat(freeFromWrapUp(0, 2)).isGreaterThan(0.95);
        assertThat(freeFromWrapUp(8, 0)).isGreaterThan(0.9);
    }

    /** About a horizon of 21 s less 10 s of wrap-up, out of what is left of 300 s. */
    @Test
    void theLongerTheTalkTheSoonerItsEnd() {
        assertThat(freeFromTalk(0, LAST)).isCloseTo(10.5 / 300, within(0.01));
        assertThat(freeFromTalk(200, LAST)).isCloseTo(10.5 / 100, within(0.02));
    }

    @Test
    void whatNobodyHasSeenYetHasProbabilities() {
        assertThat(freeFromTalk(5_000, LAST)).isBetween(0.0, 1.0);
        assertThat(freeFromWrapUp(5_000, LAST)).isBetween(0.0, 1.0);
        assertThat(answered(habits, 500, 0, 0.2)).isBetween(0.0, 1.0);
        assertThat(answered(Habits.unknown(), 0, LAST, 0.3)).isBetween(0.2, 0.3);
    }

    private static double answered(Habits of, int age, int moment, double answerRate) {
        Chances chances = new Chances();
        of.addAnswers(chances, age, 1, answerRate);
        return chances.mean(moment);
    }

    private double freeFromTalk(int age, int moment) {
        Chances chances = new Chances();
        habits.addFreeFromTalk(chances, age, 1);
        return chances.mean(moment);
    }

    private double freeFromWrapUp(int age, int moment) {
        Chances chances = new Chances();
        habits.addFreeFromWrapUp(chances, age, 1);
        return chances.mean(moment);
    }
}
