package io.ringledger.gateway;

import io.ringledger.api.floor.AnswerServing;
import io.ringledger.api.floor.FloorCommand;
import io.ringledger.api.floor.FloorCommand.AgentWish;
import io.ringledger.api.floor.FloorCommand.LookAtFloor;
import io.ringledger.api.floor.FloorCommand.ServeAnswer;
import io.ringledger.api.floor.FloorCommand.TakeSeat;
import io.ringledger.api.floor.FloorStanding;
import io.ringledger.api.floor.FloorStanding.Seat;
import io.ringledger.api.floor.SeatStatus;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Floors of campaigns: whoever takes a seat has it and waits, and whoever picks up gets the first. */
final class FakeFloors {
    private final List<Seat> seats = new CopyOnWriteArrayList<>();

    void clear() {
        seats.clear();
    }

    @Nullable
    Object handle(FloorCommand command) {
        return switch (command) {
            case TakeSeat c -> {
                seats.add(new Seat(c.seatId(), c.agentId(), SeatStatus.WAITING, c.at(), null, null, false));
                yield null;
            }
            case AgentWish _ -> null;
            case LookAtFloor _ -> new FloorStanding(seats, List.of(), List.of(), null);
            case ServeAnswer _ ->
                new AnswerServing(seats.isEmpty() ? null : seats.getFirst().seatId());
            default -> null;
        };
    }
}
