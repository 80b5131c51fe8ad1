package io.ringledger.pacing;

import io.ringledger.pacing.learning.Experience;
import io.ringledger.pacing.learning.Habits;
import java.time.Instant;
import java.util.Collections;
import java.util.stream.IntStream;

/** What a decision may see, for tests: a team of 10, everything else as usual. */
public record Sights(
        int waiting,
        int talking,
        int talkedFor,
        int wrappingUp,
        int wrappingFor,
        int dialling,
        int rungFor,
        int answersWaiting,
        long live,
        long abandoned,
        double answerRate,
        Habits habits,
        PacingLimits limits) {
    public static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    public static final Habits KNOWN = known();

    /** Everybody waits. */
    public static Sights aTeamThatWaits() {
        return new Sights(10, 0, 60, 0, 5, 0, 5, 0, 10_000, 100, 0.2, KNOWN, PacingLimits.of(1_000, 1_000));
    }

    /** Nobody waits. */
    public static Sights aTeamThatTalks() {
        return aTeamThatWaits().with(0, 10, 0);
    }

    public Sights with(int nowWaiting, int nowTalking, int nowWrappingUp) {
        return new Sights(
                nowWaiting,
                nowTalking,
                talkedFor,
                nowWrappingUp,
                wrappingFor,
                dialling,
                rungFor,
                answersWaiting,
                live,
                abandoned,
                answerRate,
                habits,
                limits);
    }

    public Sights withDialling(int calls, int forSeconds) {
        return new Sights(
                waiting,
                talking,
                talkedFor,
                wrappingUp,
                wrappingFor,
                calls,
                forSeconds,
                answersWaiting,
                live,
                abandoned,
                answerRate,
                habits,
                limits);
    }

    public Sights withAnswersWaiting(int answers) {
        return new Sights(
                waiting,
                talking,
                talkedFor,
                wrappingUp,
                wrappingFor,
                dialling,
                rungFor,
                answers,
                live,
                abandoned,
                answerRate,
                habits,
                limits);
    }

    public Sights withMonth(long answers, long lost) {
        return new Sights(
                waiting,
                talking,
                talkedFor,
                wrappingUp,
                wrappingFor,
                dialling,
                rungFor,
                answersWaiting,
                answers,
                lost,
                answerRate,
                habits,
                limits);
    }

    public Sights withAnswerRate(double rate) {
        return new Sights(
                waiting,
                talking,
                talkedFor,
                wrappingUp,
                wrappingFor,
                dialling,
                rungFor,
                answersWaiting,
                live,
                abandoned,
                rate,
                habits,
                limits);
    }

    public Sights withHabits(Habits others) {
        return new Sights(
                waiting,
                talking,
                talkedFor,
                wrappingUp,
                wrappingFor,
                dialling,
                rungFor,
                answersWaiting,
                live,
                abandoned,
                answerRate,
                others,
                limits);
    }

    public Sights withLimits(PacingLimits others) {
        return new Sights(
                waiting,
                talking,
                talkedFor,
                wrappingUp,
                wrappingFor,
                dialling,
                rungFor,
                answersWaiting,
                live,
                abandoned,
                answerRate,
                habits,
                others);
    }

    public Seen seen() {
        return new Seen(
                NOW,
                new Team(waiting, since(talking, talkedFor), since(wrappingUp, wrappingFor)),
                since(dialling, rungFor),
                answersWaiting,
                habits,
                answerRate,
                new AnswerCounts(live, abandoned),
                new AnswerCounts(live / 30, abandoned / 30),
                limits);
    }

    private static Since since(int count, int seconds) {
        return Since.of(Collections.nCopies(count, NOW.minusSeconds(seconds)));
    }

    /** Five hundred talks of one to five minutes, answers after 5 to 15 s, wrap-up of 5 to 15 s. */
    private static Habits known() {
        Experience experience = new Experience();
        IntStream.range(0, 500).forEach(i -> {
            experience.answered(i, 5 + i % 11);
            experience.notAnswered(i, 25, 4);
            experience.talked(60 + i % 241);
            experience.wrappedUp(5 + i % 11);
        });
        return experience.habits();
    }
}
