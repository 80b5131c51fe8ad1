package io.ringledger.command.floor;

import io.ringledger.api.floor.FloorCommand.ClaimSeatCall;
import io.ringledger.api.floor.FloorCommand.EndWrapUp;
import io.ringledger.api.floor.FloorCommand.ExpireSeat;
import io.ringledger.api.floor.FloorCommand.RecordSeatCall;
import io.ringledger.api.floor.FloorCommand.RecordSeatCallRefused;
import io.ringledger.api.floor.FloorCommand.RecordSeatJoined;
import io.ringledger.api.floor.FloorCommand.RecordSeatReport;
import io.ringledger.api.floor.FloorCommand.SeatCommand;
import io.ringledger.api.floor.FloorRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.floor.FloorState.Seat;
import io.ringledger.command.floor.Standing.Closed;
import io.ringledger.command.floor.Standing.Opening;
import io.ringledger.command.floor.Standing.Paused;
import io.ringledger.command.floor.Standing.Talking;
import io.ringledger.command.floor.Standing.Waiting;
import io.ringledger.command.floor.Standing.WrappingUp;
import io.ringledger.events.floor.FloorEvent;
import io.ringledger.events.floor.SeatCallClaimed;
import io.ringledger.events.floor.SeatCallPlaced;
import io.ringledger.events.floor.SeatCallReleased;
import io.ringledger.events.floor.SeatClosed;
import io.ringledger.events.floor.SeatOpened;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.CarrierReport;
import io.ringledger.vocabulary.CarrierStatus;
import io.ringledger.vocabulary.FloorId;
import io.ringledger.vocabulary.SeatClosing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the call to an agent. It is placed once for each seat; what the carrier says may come twice and in any order;
 * a call that nobody wants any more is to be ended.
 */
final class SeatDecider {
    /** How old a wish may be for the agent to be called. */
    static final Duration FRESH = Duration.ofSeconds(30);

    /** After which the agent has not come. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    private SeatDecider() {}

    static List<FloorEvent> decide(FloorState floor, SeatCommand command) {
        return floor.seat(command.seatId())
                .map(seat -> decide(seat, command))
                .orElseGet(() -> command instanceof ClaimSeatCall c ? notDue(c) : List.of());
    }

    private static List<FloorEvent> decide(Seat seat, SeatCommand command) {
        return switch (command) {
            case ClaimSeatCall c -> claim(seat, c);
            case RecordSeatCall c -> known(seat, c, c.agentLeg(), c.at());
            case RecordSeatCallRefused c ->
                seat.standing() instanceof Opening && seat.leg() == null
                        ? closed(c.floorId(), seat, SeatClosing.NOT_PLACED, c.at())
                        : List.of();
            case RecordSeatReport c -> reported(seat, c);
            case RecordSeatJoined c -> joined(seat, c);
            case ExpireSeat c -> seat.standing() instanceof Opening opening ? expired(seat, opening, c) : List.of();
            case EndWrapUp c ->
                seat.standing() instanceof WrappingUp wrapping && !c.at().isBefore(wrapping.until())
                        ? List.of(FloorDecider.ready(
                                c.floorId(), c.seatId(), FloorDecider.passed(wrapping.since(), c.at()), c.at()))
                        : List.of();
        };
    }

    private static List<FloorEvent> claim(Seat seat, ClaimSeatCall c) {
        return seat.standing() instanceof Opening opening
                        && !opening.claimed()
                        && !c.at().isAfter(opening.since().plus(FRESH))
                ? List.of(new SeatCallClaimed(c.floorId(), c.seatId(), c.at()))
                : notDue(c);
    }

    private static List<FloorEvent> notDue(ClaimSeatCall c) {
        throw new Rejected(FloorRejection.SEAT_NOT_DUE, "nobody is to be called for " + c.seatId());
    }

    /** The call to the agent is heard of. */
    private static List<FloorEvent> known(Seat seat, SeatCommand c, CallSid leg, Instant at) {
        return switch (seat.standing()) {
            case Opening _ ->
                seat.leg() == null ? List.of(new SeatCallPlaced(c.floorId(), c.seatId(), leg, at)) : List.of();
            case Closed _ -> List.of(new SeatCallReleased(c.floorId(), c.seatId(), leg, at));
            case Waiting _, Talking _, WrappingUp _, Paused _ -> List.of();
        };
    }

    private static List<FloorEvent> reported(Seat seat, RecordSeatReport c) {
        CarrierReport report = c.report();
        if (!report.status().isFinal()) {
            return known(seat, c, report.callSid(), report.receivedAt());
        }
        boolean isForeign = seat.leg() != null && !seat.leg().equals(report.callSid());
        return switch (seat.standing()) {
            case Opening _ ->
                isForeign ? List.of() : ended(c.floorId(), seat, missed(report.status()), report.receivedAt());
            case Waiting _, Talking _, WrappingUp _, Paused _ ->
                isForeign ? List.of() : ended(c.floorId(), seat, SeatClosing.HUNG_UP, report.receivedAt());
            case Closed _ -> List.of();
        };
    }

    private static SeatClosing missed(CarrierStatus status) {
        return switch (status) {
            case BUSY, NO_ANSWER -> SeatClosing.NOT_REACHED;
            case COMPLETED -> SeatClosing.HUNG_UP;
            case CANCELED, FAILED, QUEUED, INITIATED, RINGING, IN_PROGRESS -> SeatClosing.NOT_PLACED;
        };
    }

    /** Whoever comes later is no agent. */
    private static List<FloorEvent> joined(Seat seat, RecordSeatJoined c) {
        return switch (seat.standing()) {
            case Opening _ -> {
                if (seat.leg() != null && !seat.leg().equals(c.leg())) {
                    yield List.of();
                }
                List<FloorEvent> events = new ArrayList<>(known(seat, c, c.leg(), c.at()));
                events.add(new SeatOpened(c.floorId(), c.seatId(), c.leg(), c.at()));
                yield events;
            }
            case Closed _ -> known(seat, c, c.leg(), c.at());
            case Waiting _, Talking _, WrappingUp _, Paused _ -> List.of();
        };
    }

    private static List<FloorEvent> expired(Seat seat, Opening opening, ExpireSeat c) {
        Duration patience = opening.claimed() ? PATIENCE : FRESH;
        if (!c.at().isAfter(opening.since().plus(patience))) {
            return List.of();
        }
        SeatClosing reason = seat.leg() != null
                ? SeatClosing.NOT_REACHED
                : opening.claimed() ? SeatClosing.UNKNOWN : SeatClosing.NOT_PLACED;
        return closed(c.floorId(), seat, reason, c.at());
    }

    /** The agent takes no part any more, and the call to the agent is to end. */
    static List<FloorEvent> closed(FloorId floor, Seat seat, SeatClosing reason, Instant at) {
        List<FloorEvent> events = new ArrayList<>(ended(floor, seat, reason, at));
        if (seat.leg() != null) {
            events.add(new SeatCallReleased(floor, seat.seatId(), seat.leg(), at));
        }
        return events;
    }

    private static List<FloorEvent> ended(FloorId floor, Seat seat, SeatClosing reason, Instant at) {
        return List.of(new SeatClosed(floor, seat.seatId(), seat.agentId(), reason, call(seat.standing()), at));
    }

    private static @Nullable CallId call(Standing standing) {
        return standing instanceof Talking talking ? talking.callId() : null;
    }
}
