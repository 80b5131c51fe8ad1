package io.ringledger.command.campaigns.dialing;

import io.ringledger.api.floor.FloorStanding;
import io.ringledger.api.floor.FloorStanding.Day;
import io.ringledger.api.floor.FloorStanding.Seat;
import io.ringledger.api.floor.SeatStatus;
import io.ringledger.command.campaigns.learning.Experiences.Knowledge;
import io.ringledger.pacing.AnswerCounts;
import io.ringledger.pacing.PacingFigures;
import io.ringledger.pacing.PacingLimits;
import io.ringledger.pacing.Seen;
import io.ringledger.pacing.Since;
import io.ringledger.pacing.Team;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CampaignSettings.Pacing;
import io.ringledger.vocabulary.PacingSight;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What a decision sees: the floor by its own word, and attempts as far as their events have come. */
final class Sights {
    private static final int MONTH = 30;
    private static final double PERCENT = 100;

    private Sights() {}

    /**
     * With all calls that an account could begin; what it may is divided later.
     *
     * @param zone by whose clock days are counted
     */
    static Seen of(
            FloorStanding floor, List<UnderWay> attempts, Knowledge known, Pacing pacing, ZoneId zone, Instant now) {
        Set<CallId> received = new HashSet<>(floor.answered());
        LocalDate today = LocalDate.ofInstant(now, zone);
        Seen seen = new Seen(
                now,
                team(floor.seats()),
                Since.of(attempts.stream()
                        .filter(attempt -> !attempt.answered() && !received.contains(attempt.callId()))
                        .map(UnderWay::begunAt)
                        .toList()),
                (int) attempts.stream()
                        .filter(attempt ->
                                attempt.answered() && !attempt.machine() && !received.contains(attempt.callId()))
                        .count(),
                known.habits(),
                known.answerRate(),
                counts(floor.days(), day -> day.isAfter(today.minusDays(MONTH))),
                counts(floor.days(), today::equals),
                limits(pacing, pacing.concurrentCalls()));
        // lines that are none of its figures: calls that machines have, and those that are just ending
        int others = Math.max(0, attempts.size() - seen.lines());
        return with(seen, limits(pacing, Math.max(0, pacing.concurrentCalls() - others)));
    }

    /** Where the AI talks every call is a line, whoever has picked up. */
    static Seen ofAi(List<UnderWay> attempts, Knowledge known, Pacing pacing, Instant now) {
        return new Seen(
                now,
                new Team(0, Since.NONE, Since.NONE),
                Since.of(attempts.stream().map(UnderWay::begunAt).toList()),
                0,
                known.habits(),
                known.answerRate(),
                AnswerCounts.NONE,
                AnswerCounts.NONE,
                limits(pacing, pacing.concurrentCalls()));
    }

    private static PacingLimits limits(Pacing pacing, int lines) {
        return new PacingLimits(lines, Integer.MAX_VALUE, pacing.abandonmentLimit() / PERCENT, pacing.ratio());
    }

    /** The same with so many calls that the account may begin for it. */
    static Seen within(Seen seen, int callsNow) {
        PacingLimits limits = seen.limits();
        return with(seen, new PacingLimits(limits.concurrency(), callsNow, limits.abandonment(), limits.ratio()));
    }

    private static Seen with(Seen seen, PacingLimits limits) {
        return new Seen(
                seen.at(),
                seen.team(),
                seen.dialling(),
                seen.answersWaiting(),
                seen.habits(),
                seen.answerRate(),
                seen.month(),
                seen.today(),
                limits);
    }

    /** Whoever takes a break after the talk is of no use to anybody who picks up. */
    private static Team team(List<Seat> seats) {
        return new Team(
                (int) seats.stream()
                        .filter(seat -> seat.status() == SeatStatus.WAITING)
                        .count(),
                since(seats, SeatStatus.TALKING),
                since(seats, SeatStatus.WRAPPING_UP));
    }

    private static Since since(List<Seat> seats, SeatStatus status) {
        return Since.of(seats.stream()
                .filter(seat -> seat.status() == status && !seat.thenPauses())
                .map(Seat::since)
                .toList());
    }

    private static AnswerCounts counts(List<Day> days, Predicate<LocalDate> counted) {
        return days.stream()
                .filter(day -> counted.test(day.day()))
                .map(day -> new AnswerCounts(day.live(), day.abandoned()))
                .reduce(AnswerCounts.NONE, AnswerCounts::plus);
    }

    /** As it is kept. */
    static PacingSight kept(PacingFigures f) {
        return new PacingSight(
                f.agents(),
                f.waiting(),
                f.talking(),
                f.wrappingUp(),
                f.dialling(),
                f.answersWaiting(),
                f.answerRate(),
                f.agentsExpected(),
                f.answersExpected(),
                f.risk(),
                f.riskTolerated(),
                f.abandonmentsLeft(),
                f.liveAnswers(),
                f.abandoned());
    }
}
