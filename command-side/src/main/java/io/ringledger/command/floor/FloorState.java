package io.ringledger.command.floor;

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
import io.ringledger.events.floor.SeatCallClaimed;
import io.ringledger.events.floor.SeatCallPlaced;
import io.ringledger.events.floor.SeatCallReleased;
import io.ringledger.events.floor.SeatClosed;
import io.ringledger.events.floor.SeatEvent;
import io.ringledger.events.floor.SeatOpened;
import io.ringledger.events.floor.SeatPaused;
import io.ringledger.events.floor.SeatReady;
import io.ringledger.events.floor.SeatTaken;
import io.ringledger.events.floor.TalkEnded;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.SeatId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a floor stands. Its form is kept in snapshots: another form needs another revision of the aggregate.
 *
 * @param seats who came first at the top
 * @param answers who got those who picked up last, the newest last
 * @param tally what was picked up, by days
 * @param pacing the last decision to dial that was kept, {@code null} before the first
 */
record FloorState(
        List<Seat> seats,
        List<Answer> answers,
        Tally tally,
        @Nullable PacingDecided pacing) {
    static final FloorState EMPTY = new FloorState(List.of(), List.of(), Tally.NONE, null);

    /** So many answers are remembered: an answer that is told of twice comes again within seconds. */
    private static final int REMEMBERED = 300;

    /** So many seats that are closed are remembered. */
    private static final int CLOSED = 50;

    FloorState {
        seats = List.copyOf(seats);
        answers = List.copyOf(answers);
    }

    /**
     * An agent's place.
     *
     * @param leg the call to the agent at the carrier, {@code null} as long as nobody has heard of it
     */
    record Seat(SeatId seatId, AgentId agentId, @Nullable CallSid leg, Standing standing) {
        Seat now(Standing next) {
            return new Seat(seatId, agentId, leg, next);
        }

        private Seat by(CallSid agentLeg) {
            return new Seat(seatId, agentId, agentLeg, standing);
        }
    }

    /**
     * Somebody has picked up.
     *
     * @param seatId who got them, {@code null} for nobody
     */
    record Answer(CallId callId, @Nullable SeatId seatId) {}

    Optional<Seat> seat(SeatId id) {
        return seats.stream().filter(seat -> seat.seatId().equals(id)).findFirst();
    }

    List<Seat> open() {
        return seats.stream()
                .filter(seat -> !(seat.standing() instanceof Closed))
                .toList();
    }

    Optional<Seat> of(AgentId agent) {
        return open().stream().filter(seat -> seat.agentId().equals(agent)).findFirst();
    }

    Optional<Answer> answer(CallId call) {
        return answers.stream().filter(answer -> answer.callId().equals(call)).findFirst();
    }

    /** Whoever has waited longest. */
    Optional<Seat> next() {
        return seats.stream()
                .filter(seat -> seat.standing() instanceof Waiting)
                .min(Comparator.comparing(seat -> seat.standing().since()));
    }

    static FloorState evolve(FloorState state, FloorEvent event) {
        return switch (event) {
            case SeatTaken e -> state.with(new Seat(e.seatId(), e.agentId(), null, new Opening(e.takenAt(), false)));
            case AnswerAbandoned e -> state.with(new Answer(e.callId(), null)).with(state.tally.abandoned(e.day()));
            case AnswerServed e -> {
                FloorState served = state.with(new Answer(e.callId(), e.seatId()));
                yield (e.live() ? served.with(state.tally.served(e.day())) : served).evolved(e);
            }
            case PacingDecided e -> new FloorState(state.seats, state.answers, state.tally, e);
            case SeatEvent e -> state.evolved(e);
        };
    }

    private FloorState evolved(SeatEvent event) {
        return seat(event.seatId()).map(seat -> evolved(seat, event)).orElse(this);
    }

    private FloorState evolved(Seat seat, SeatEvent event) {
        return switch (event) {
            case SeatTaken _ -> this;
            case SeatCallClaimed _ ->
                replaced(seat.now(new Opening(seat.standing().since(), true)));
            case SeatCallPlaced e -> replaced(seat.by(e.agentLeg()));
            case SeatOpened e -> replaced(seat.now(new Waiting(e.openedAt())));
            case AnswerServed e -> replaced(seat.now(new Talking(e.servedAt(), e.callId(), false)));
            case TalkEnded e -> replaced(seat.now(new WrappingUp(e.endedAt(), e.callId(), e.wrapUpUntil())));
            case SeatPaused e ->
                replaced(seat.now(
                        seat.standing() instanceof Talking talking
                                ? pausing(talking, true)
                                : new Paused(e.pausedAt())));
            case SeatReady e ->
                replaced(seat.now(
                        seat.standing() instanceof Talking talking
                                ? pausing(talking, false)
                                : new Waiting(e.readyAt())));
            case SeatClosed e -> closed(seat, e);
            case SeatCallReleased _ -> without(seat);
        };
    }

    private static Talking pausing(Talking talking, boolean then) {
        return new Talking(talking.since(), talking.callId(), then);
    }

    /** Forgotten at once where no call to the agent can come any more. */
    private FloorState closed(Seat seat, SeatClosed e) {
        boolean mayCome = seat.standing() instanceof Opening opening && opening.claimed();
        return mayCome && seat.leg() == null ? replaced(seat.now(new Closed(e.closedAt()))) : without(seat);
    }

    private FloorState with(Seat added) {
        List<Seat> all = new ArrayList<>(seats);
        List<Seat> closed =
                all.stream().filter(seat -> seat.standing() instanceof Closed).toList();
        if (closed.size() >= CLOSED) {
            all.remove(closed.getFirst());
        }
        all.add(added);
        return new FloorState(all, answers, tally, pacing);
    }

    private FloorState replaced(Seat changed) {
        List<Seat> all = seats.stream()
                .map(seat -> seat.seatId().equals(changed.seatId()) ? changed : seat)
                .toList();
        return new FloorState(all, answers, tally, pacing);
    }

    private FloorState without(Seat gone) {
        List<Seat> all = seats.stream()
                .filter(seat -> !seat.seatId().equals(gone.seatId()))
                .toList();
        return new FloorState(all, answers, tally, pacing);
    }

    private FloorState with(Answer answer) {
        List<Answer> all =
                new ArrayList<>(answers.subList(Math.max(0, answers.size() - REMEMBERED + 1), answers.size()));
        all.add(answer);
        return new FloorState(seats, all, tally, pacing);
    }

    private FloorState with(Tally counted) {
        return new FloorState(seats, answers, counted, pacing);
    }
}
