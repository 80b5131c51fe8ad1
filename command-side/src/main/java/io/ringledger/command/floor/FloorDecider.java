package io.ringledger.command.floor;

import io.ringledger.api.floor.FloorCommand;
import io.ringledger.api.floor.FloorCommand.AbandonAnswer;
import io.ringledger.api.floor.FloorCommand.AgentWish;
import io.ringledger.api.floor.FloorCommand.AnswerCommand;
import io.ringledger.api.floor.FloorCommand.CloseFloor;
import io.ringledger.api.floor.FloorCommand.EndTalk;
import io.ringledger.api.floor.FloorCommand.LeaveSeat;
import io.ringledger.api.floor.FloorCommand.LookAtFloor;
import io.ringledger.api.floor.FloorCommand.NotePacing;
import io.ringledger.api.floor.FloorCommand.PauseSeat;
import io.ringledger.api.floor.FloorCommand.ReadySeat;
import io.ringledger.api.floor.FloorCommand.SeatCommand;
import io.ringledger.api.floor.FloorCommand.ServeAnswer;
import io.ringledger.api.floor.FloorCommand.TakeSeat;
import io.ringledger.api.floor.FloorRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.floor.FloorState.Seat;
import io.ringledger.command.floor.Standing.Closed;
import io.ringledger.command.floor.Standing.Opening;
import io.ringledger.command.floor.Standing.Paused;
import io.ringledger.command.floor.Standing.Talking;
import io.ringledger.command.floor.Standing.Waiting;
import io.ringledger.command.floor.Standing.WrappingUp;
import io.ringledger.events.floor.AnswerAbandoned;
import io.ringledger.events.floor.AnswerServed;
import io.ringledger.events.floor.FloorEvent;
import io.ringledger.events.floor.PacingDecided;
import io.ringledger.events.floor.SeatPaused;
import io.ringledger.events.floor.SeatReady;
import io.ringledger.events.floor.SeatTaken;
import io.ringledger.events.floor.TalkEnded;
import io.ringledger.vocabulary.DialingMode;
import io.ringledger.vocabulary.FloorId;
import io.ringledger.vocabulary.SeatClosing;
import io.ringledger.vocabulary.SeatId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who takes part, and who of those who pick up is given to whom. What becomes of the calls to agents: {@link SeatDecider}. */
final class FloorDecider {
    /** One stream decides for all of them, and each look at it reads them. */
    static final int MOST_SEATS = 500;

    private FloorDecider() {}

    static List<FloorEvent> decide(FloorState floor, FloorCommand command) {
        return switch (command) {
            case TakeSeat c -> take(floor, c);
            case AgentWish c -> wish(floor.of(c.agentId()).orElseThrow(() -> notSeated(c)), c);
            case SeatCommand c -> SeatDecider.decide(floor, c);
            case AnswerCommand c -> answer(floor, c);
            case CloseFloor c -> close(floor, c);
            case NotePacing c ->
                List.of(new PacingDecided(c.floorId(), c.mode(), c.dialled(), c.reason(), c.sight(), c.at()));
            case LookAtFloor _ -> List.of();
        };
    }

    private static List<FloorEvent> take(FloorState floor, TakeSeat c) {
        if (floor.seat(c.seatId()).isPresent()) {
            return List.of();
        }
        if (c.mode() == DialingMode.AI) {
            throw new Rejected(FloorRejection.FLOOR_WITHOUT_AGENTS, "the AI talks on the calls of this campaign");
        }
        if (!c.agents().isEmpty() && !c.agents().contains(c.agentId())) {
            throw new Rejected(FloorRejection.AGENT_NOT_OF_CAMPAIGN, "calls of this campaign are for other agents");
        }
        if (floor.of(c.agentId()).isPresent()) {
            throw new Rejected(FloorRejection.AGENT_SEATED, "agent " + c.agentId() + " takes part already");
        }
        if (floor.open().size() >= MOST_SEATS) {
            throw new Rejected(FloorRejection.FLOOR_FULL, "at most " + MOST_SEATS + " agents take part");
        }
        return List.of(new SeatTaken(c.floorId(), c.seatId(), c.agentId(), c.at()));
    }

    private static Rejected notSeated(AgentWish c) {
        return new Rejected(FloorRejection.AGENT_NOT_SEATED, "agent " + c.agentId() + " does not take part");
    }

    private static List<FloorEvent> wish(Seat seat, AgentWish command) {
        return switch (command) {
            case LeaveSeat c -> SeatDecider.closed(c.floorId(), seat, SeatClosing.LEFT, c.at());
            case PauseSeat c -> pause(seat, c);
            case ReadySeat c -> ready(seat, c);
        };
    }

    private static List<FloorEvent> pause(Seat seat, PauseSeat c) {
        return switch (seat.standing()) {
            case Waiting _ -> List.of(new SeatPaused(c.floorId(), seat.seatId(), null, c.at()));
            case Talking talking ->
                talking.thenPauses() ? List.of() : List.of(new SeatPaused(c.floorId(), seat.seatId(), null, c.at()));
            case WrappingUp wrapping ->
                List.of(new SeatPaused(c.floorId(), seat.seatId(), passed(wrapping.since(), c.at()), c.at()));
            case Paused _ -> List.of();
            case Opening _, Closed _ ->
                throw new Rejected(FloorRejection.SEAT_OPENING, "agent " + c.agentId() + " is still being called");
        };
    }

    private static List<FloorEvent> ready(Seat seat, ReadySeat c) {
        return switch (seat.standing()) {
            case Talking talking ->
                talking.thenPauses() ? List.of(ready(c.floorId(), seat.seatId(), null, c.at())) : List.of();
            case WrappingUp wrapping ->
                List.of(ready(c.floorId(), seat.seatId(), passed(wrapping.since(), c.at()), c.at()));
            case Paused _ -> List.of(ready(c.floorId(), seat.seatId(), null, c.at()));
            case Opening _, Waiting _, Closed _ -> List.of();
        };
    }

    static SeatReady ready(FloorId floor, SeatId seat, @Nullable Duration wrappedUp, Instant at) {
        return new SeatReady(floor, seat, wrappedUp, at);
    }

    /** Clocks of two nodes differ. */
    static Duration passed(Instant since, Instant at) {
        return at.isBefore(since) ? Duration.ZERO : Duration.between(since, at);
    }

    private static List<FloorEvent> answer(FloorState floor, AnswerCommand command) {
        return switch (command) {
            case ServeAnswer c -> serve(floor, c);
            case AbandonAnswer c ->
                floor.answer(c.callId()).isPresent()
                        ? List.of()
                        : List.of(new AnswerAbandoned(c.floorId(), c.callId(), c.day(), c.at()));
            case EndTalk c ->
                floor.open().stream()
                        .filter(seat -> seat.standing() instanceof Talking talking
                                && talking.callId().equals(c.callId()))
                        .findFirst()
                        .map(seat -> ended(seat, c))
                        .orElse(List.of());
        };
    }

    private static List<FloorEvent> serve(FloorState floor, ServeAnswer c) {
        if (floor.answer(c.callId()).isPresent()) {
            return List.of();
        }
        return floor.next()
                .<List<FloorEvent>>map(seat ->
                        List.of(new AnswerServed(c.floorId(), seat.seatId(), c.callId(), c.live(), c.day(), c.at())))
                .orElseGet(() ->
                        c.live() ? List.of(new AnswerAbandoned(c.floorId(), c.callId(), c.day(), c.at())) : List.of());
    }

    private static List<FloorEvent> ended(Seat seat, EndTalk c) {
        Talking talking = (Talking) seat.standing();
        List<FloorEvent> events = new ArrayList<>();
        Duration talked = passed(talking.since(), c.at());
        events.add(new TalkEnded(c.floorId(), seat.seatId(), c.callId(), talked, c.at().plus(c.wrapUp()), c.at()));
        if (talking.thenPauses()) {
            events.add(new SeatPaused(c.floorId(), seat.seatId(), null, c.at()));
        }
        return events;
    }

    private static List<FloorEvent> close(FloorState floor, CloseFloor c) {
        return floor.open().stream()
                .filter(seat -> !(seat.standing() instanceof Talking))
                .flatMap(seat -> SeatDecider.closed(c.floorId(), seat, SeatClosing.CAMPAIGN_OVER, c.at()).stream())
                .toList();
    }
}
