package io.ringledger.command.campaigns.dialing;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.floor.FloorStanding;
import io.ringledger.api.floor.FloorStanding.Day;
import io.ringledger.api.floor.FloorStanding.Seat;
import io.ringledger.api.floor.SeatStatus;
import io.ringledger.command.campaigns.learning.Experiences.Knowledge;
import io.ringledger.pacing.AnswerCounts;
import io.ringledger.pacing.Seen;
import io.ringledger.pacing.learning.Habits;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.CampaignSettings.Pacing;
import io.ringledger.vocabulary.SeatId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SightsTest {
    private static final CampaignId CAMPAIGN = CampaignId.of(1);
    private static final Instant NOW = Instant.parse("2026-11-28T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-27");
    private static final Knowledge NOTHING = new Knowledge(Habits.unknown(), 0.3);

    @Test
    void whoHasPickedUpAndIsNotOnTheFloorYetWaits() {
        FloorStanding floor = floor(
                List.of(
                        seat(1, SeatStatus.WAITING, null, false),
                        seat(2, SeatStatus.WAITING, null, false),
                        seat(3, SeatStatus.TALKING, 13, false)),
                List.of(CallId.of(13)));
        Seen seen = seen(floor, attempt(11, false, false), attempt(12, true, false), attempt(13, true, false));
        assertThat(seen.dialling().total()).isEqualTo(1);
        assertThat(seen.answersWaiting()).isEqualTo(1);
        assertThat(seen.team().talking().total()).isEqualTo(1);
        assertThat(seen.withoutCall()).isZero();
    }

    @Test
    void whoseEventIsLateCountsOnce() {
        FloorStanding floor = floor(List.of(seat(1, SeatStatus.TALKING, 13, false)), List.of(CallId.of(13)));
        Seen seen = seen(floor, attempt(13, false, false));
        assertThat(seen.dialling().total()).isZero();
        assertThat(seen.lines()).isEqualTo(1);
    }

    @Test
    void machinesAndWhoHearsALastWordTakeLinesAndNothingElse() {
        FloorStanding floor = floor(List.of(seat(1, SeatStatus.WAITING, null, false)), List.of(CallId.of(15)));
        Seen seen = seen(floor, attempt(14, true, true), attempt(15, true, false));
        assertThat(seen.lines()).isZero();
        assertThat(seen.limits().concurrency()).isEqualTo(8);
    }

    @Test
    void whoTakesABreakAfterTheTalkIsNotExpected() {
        FloorStanding floor = floor(List.of(seat(1, SeatStatus.TALKING, 13, true)), List.of(CallId.of(13)));
        assertThat(seen(floor).team().size()).isZero();
    }

    @Test
    void aMonthAreThirtyDaysOfTheCampaignsClock() {
        FloorStanding floor = new FloorStanding(
                List.of(),
                List.of(),
                List.of(
                        new Day(TODAY.minusDays(30), 100, 50),
                        new Day(TODAY.minusDays(29), 10, 2),
                        new Day(TODAY, 5, 1)),
                null);
        assertThat(seen(floor).month()).isEqualTo(new AnswerCounts(15, 3));
        assertThat(seen(floor).today()).isEqualTo(new AnswerCounts(5, 1));
    }

    private static Seen seen(FloorStanding floor, UnderWay... attempts) {
        return Sights.of(floor, List.of(attempts), NOTHING, Pacing.USUAL, ZoneId.of("America/New_York"), NOW);
    }

    private static FloorStanding floor(List<Seat> seats, List<CallId> answered) {
        return new FloorStanding(seats, answered, List.of(), null);
    }

    private static Seat seat(int id, SeatStatus status, @Nullable Integer call, boolean thenPauses) {
        return new Seat(
                SeatId.of(id), AgentId.of(id), status, NOW, call == null ? null : CallId.of(call), null, thenPauses);
    }

    private static UnderWay attempt(int call, boolean answered, boolean machine) {
        return new UnderWay(CallId.of(call), CAMPAIGN, NOW, answered, machine);
    }
}
