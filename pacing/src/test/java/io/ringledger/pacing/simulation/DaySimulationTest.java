package io.ringledger.pacing.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.pacing.AnswerCounts;
import io.ringledger.pacing.PacingDecision;
import io.ringledger.pacing.PacingFigures;
import io.ringledger.pacing.PacingLimits;
import io.ringledger.pacing.PacingMethod;
import io.ringledger.pacing.Seen;
import io.ringledger.pacing.learning.Experience;
import io.ringledger.pacing.modes.ProgressivePacing;
import io.ringledger.vocabulary.AttemptOutcome;
import io.ringledger.vocabulary.PacingReason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One agent, two minutes, calls by a script. */
class DaySimulationTest {
    private static final Attempt NOBODY = new Attempt(AttemptOutcome.NO_ANSWER, 25_000, 0, 0);
    private static final PacingLimits LIMITS = PacingLimits.of(100, 100);
    private final List<Seen> seen = new ArrayList<>();

    private DayResult run(PacingMethod method, Attempt... attempts) {
        Iterator<Attempt> leads = Arrays.asList(attempts).iterator();
        DayPlan plan = new DayPlan(Instant.parse("2026-06-01T09:00:00Z"), 120, List.of(new Presence(0, 0, 150)));
        PacingMethod watched = s -> {
            seen.add(s);
            return method.decide(s);
        };
        return new DaySimulation(
                        plan,
                        second -> leads.hasNext() ? leads.next() : NOBODY,
                        new Experience(),
                        AnswerCounts.NONE,
                        Notes.NONE)
                .run(watched, LIMITS);
    }

    private static Attempt person(int ring, int talk, int wrapUp) {
        return new Attempt(AttemptOutcome.REACHED, ring, talk, wrapUp);
    }

    /** So many at the first moment, then nothing. */
    private static PacingMethod atOnce(int calls) {
        boolean[] done = new boolean[1];
        return s -> {
            int dial = done[0] ? 0 : calls;
            done[0] = true;
            return new PacingDecision(dial, dial, PacingReason.RATIO_REACHED, PacingFigures.of(s));
        };
    }

    @Test
    void oneTalksOneIsAbandoned() {
        DayResult day = run(atOnce(2), person(3_000, 30_000, 5_000), person(4_000, 30_000, 5_000));
        assertThat(day.answers()).isEqualTo(new AnswerCounts(2, 1));
        assertThat(day.talkMillis()).isEqualTo(30_000);
        assertThat(day.loggedInMillis()).isEqualTo(150_000);
    }

    @Test
    void whoIsFreeWithinTwoSecondsTakesTheCall() {
        DayResult day = run(atOnce(2), person(3_000, 500, 1_500), person(3_000, 10_000, 0));
        assertThat(day.answers()).isEqualTo(new AnswerCounts(2, 0));
        assertThat(day.talkMillis()).isEqualTo(10_500);
    }

    @Test
    void aMillisecondLaterItIsAbandoned() {
        DayResult day = run(atOnce(2), person(3_000, 500, 1_501), person(3_000, 10_000, 0));
        assertThat(day.answers()).isEqualTo(new AnswerCounts(2, 1));
    }

    @Test
    void decisionsSeeHowLongEverybodyHasBeenAtIt() {
        run(atOnce(2), person(3_000, 30_000, 5_000), NOBODY);
        Seen at = seen.get(20);
        assertThat(at.team().talking().age(0, at.at().getEpochSecond())).isEqualTo(17);
        assertThat(at.dialling().total()).isEqualTo(1);
        assertThat(at.dialling().age(0, at.at().getEpochSecond())).isEqualTo(20);
        assertThat(at.lines()).isEqualTo(2);
        assertThat(at.today()).isEqualTo(new AnswerCounts(1, 0));
        assertThat(seen.get(26).dialling().total()).isZero();
        Seen wrapping = seen.get(35);
        assertThat(wrapping.team().wrappingUp().age(0, wrapping.at().getEpochSecond()))
                .isEqualTo(2);
        assertThat(seen.get(39).team().waiting()).isEqualTo(1);
    }

    @Test
    void oneCallAfterTheOtherIsProgressive() {
        DayResult day = run(new ProgressivePacing());
        assertThat(day.dials()).isEqualTo(5);
        assertThat(day.dialsByMinute()).containsExactly(3, 2);
    }

    @Test
    void whoIsNotThereIsNotDialledFor() {
        DayPlan plan = new DayPlan(
                Instant.parse("2026-06-01T09:00:00Z"), 120, List.of(new Presence(0, 0, 10), new Presence(0, 60, 100)));
        DayResult day = new DaySimulation(plan, second -> NOBODY, new Experience(), AnswerCounts.NONE, Notes.NONE)
                .run(new ProgressivePacing(), LIMITS);
        assertThat(day.loggedInMillis()).isEqualTo(50_000);
        assertThat(day.dials()).isEqualTo(3);
    }

    /** Two presences without a gap are one. */
    @Test
    void whoLeavesAndComesAtTheSameMomentStays() {
        DayPlan plan = new DayPlan(
                Instant.parse("2026-06-01T09:00:00Z"), 120, List.of(new Presence(0, 0, 60), new Presence(0, 60, 100)));
        DayResult day = new DaySimulation(
                        plan, second -> person(1_000, 58_500, 1_000), new Experience(), AnswerCounts.NONE, Notes.NONE)
                .run(new ProgressivePacing(), LIMITS);
        assertThat(day.talkMillis()).isEqualTo(2 * 58_500);
        assertThat(day.answers().abandoned()).isZero();
    }
}
