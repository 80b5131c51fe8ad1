package io.ringledger.command.floor;

import io.ringledger.api.floor.FloorStanding;
import io.ringledger.api.floor.SeatStatus;
import io.ringledger.command.floor.FloorState.Answer;
import io.ringledger.command.floor.FloorState.Seat;
import io.ringledger.events.floor.PacingDecided;
import org.jspecify.annotations.Nullable;

/** A floor as it is shown. */
final class Standings {
    private Standings() {}

    static FloorStanding of(FloorState floor) {
        return new FloorStanding(
                floor.open().stream().map(Standings::of).toList(),
                floor.answers().stream().map(Answer::callId).toList(),
                floor.tally().days(),
                pacing(floor.pacing()));
    }

    private static FloorStanding.Seat of(Seat seat) {
        Standing standing = seat.standing();
        return switch (standing) {
            case Standing.Opening _ -> seat(seat, SeatStatus.OPENING);
            case Standing.Waiting _ -> seat(seat, SeatStatus.WAITING);
            case Standing.Paused _ -> seat(seat, SeatStatus.PAUSED);
            case Standing.Talking t ->
                new FloorStanding.Seat(
                        seat.seatId(), seat.agentId(), SeatStatus.TALKING, t.since(), t.callId(), null, t.thenPauses());
            case Standing.WrappingUp w ->
                new FloorStanding.Seat(
                        seat.seatId(), seat.agentId(), SeatStatus.WRAPPING_UP, w.since(), w.callId(), w.until(), false);
            case Standing.Closed _ -> throw new IllegalArgumentException("only open seats are shown");
        };
    }

    private static FloorStanding.Seat seat(Seat seat, SeatStatus status) {
        return new FloorStanding.Seat(
                seat.seatId(), seat.agentId(), status, seat.standing().since(), null, null, false);
    }

    private static FloorStanding.@Nullable Pacing pacing(@Nullable PacingDecided last) {
        return last == null
                ? null
                : new FloorStanding.Pacing(last.dialled(), last.reason(), last.sight(), last.decidedAt());
    }
}
