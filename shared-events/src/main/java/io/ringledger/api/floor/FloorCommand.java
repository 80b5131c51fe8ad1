package io.ringledger.api.floor;

import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.CarrierReport;
import io.ringledger.vocabulary.DialingMode;
import io.ringledger.vocabulary.FloorId;
import io.ringledger.vocabulary.PacingReason;
import io.ringledger.vocabulary.PacingSight;
import io.ringledger.vocabulary.SeatId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a campaign's floor. */
public sealed interface FloorCommand {
    FloorId floorId();

    /** What agents want, and whoever speaks for them; refused with AGENT_NOT_SEATED where the agent has no seat. */
    sealed interface AgentWish extends FloorCommand {
        AgentId agentId();
    }

    /** What becomes of the call to an agent; silent where the seat is not known any more. */
    sealed interface SeatCommand extends FloorCommand {
        SeatId seatId();
    }

    /** Who picks up, and for how long they talk. */
    sealed interface AnswerCommand extends FloorCommand {
        CallId callId();
    }

    /**
     * Let an agent take part; silent where the seat is there.
     *
     * @param mode of the campaign, as its sender has looked it up
     * @param agents whom the campaign's calls are for, as its sender has looked it up; none for all
     * @throws io.ringledger.api.rejections.Rejected FLOOR_WITHOUT_AGENTS, AGENT_NOT_OF_CAMPAIGN, AGENT_SEATED or FLOOR_FULL
     */
    record TakeSeat(
            @TargetAggregateIdentifier FloorId floorId,
            SeatId seatId,
            AgentId agentId,
            DialingMode mode,
            List<AgentId> agents,
            Instant at)
            implements FloorCommand {
        public TakeSeat {
            agents = List.copyOf(agents);
        }
    }

    /** The agent goes: the line is closed, and a call on it ends. */
    record LeaveSeat(@TargetAggregateIdentifier FloorId floorId, AgentId agentId, Instant at) implements AgentWish {}

    /** The agent takes a break, during a talk after it; silent while it has one. */
    record PauseSeat(@TargetAggregateIdentifier FloorId floorId, AgentId agentId, Instant at) implements AgentWish {}

    /** The agent waits for the next call, from a break or before the wrap-up ends by itself; silent while it waits. */
    record ReadySeat(@TargetAggregateIdentifier FloorId floorId, AgentId agentId, Instant at) implements AgentWish {}

    /**
     * Win the right to have the agent called, once.
     *
     * @throws io.ringledger.api.rejections.Rejected SEAT_NOT_DUE
     */
    record ClaimSeatCall(@TargetAggregateIdentifier FloorId floorId, SeatId seatId, Instant at)
            implements SeatCommand {}

    /** The carrier has taken the request. */
    record RecordSeatCall(@TargetAggregateIdentifier FloorId floorId, SeatId seatId, CallSid agentLeg, Instant at)
            implements SeatCommand {}

    /** The carrier has not taken the request, or there is nobody to call. */
    record RecordSeatCallRefused(@TargetAggregateIdentifier FloorId floorId, SeatId seatId, Instant at)
            implements SeatCommand {}

    /** The carrier says what becomes of the call to the agent. */
    record RecordSeatReport(@TargetAggregateIdentifier FloorId floorId, SeatId seatId, CarrierReport report)
            implements SeatCommand {}

    /** Somebody has come into the agent's conference. */
    record RecordSeatJoined(@TargetAggregateIdentifier FloorId floorId, SeatId seatId, CallSid leg, Instant at)
            implements SeatCommand {}

    /** Nothing was heard of a call to an agent; silent unless that has lasted too long. */
    record ExpireSeat(@TargetAggregateIdentifier FloorId floorId, SeatId seatId, Instant at) implements SeatCommand {}

    /** The time to wrap up may be over; silent unless it is. */
    record EndWrapUp(@TargetAggregateIdentifier FloorId floorId, SeatId seatId, Instant at) implements SeatCommand {}

    /**
     * Somebody has picked up: find an agent for them. Answers an {@link AnswerServing}, the same when asked again. Where nobody
     * waits, a person is abandoned; a machine is not.
     *
     * @param live whether a person picked up, as far as anybody can tell
     * @param day by the campaign's clock
     */
    record ServeAnswer(
            @TargetAggregateIdentifier FloorId floorId, CallId callId, boolean live, LocalDate day, Instant at)
            implements AnswerCommand {}

    /**
     * A person has picked up and was never given to anybody; silent where they were, or that is known.
     *
     * @param day by the campaign's clock
     */
    record AbandonAnswer(@TargetAggregateIdentifier FloorId floorId, CallId callId, LocalDate day, Instant at)
            implements AnswerCommand {}

    /**
     * A call has ended; silent where no agent has it.
     *
     * @param wrapUp how long the agent may take before the next
     */
    record EndTalk(@TargetAggregateIdentifier FloorId floorId, CallId callId, Duration wrapUp, Instant at)
            implements AnswerCommand {}

    /** The campaign is over: agents who talk finish that. */
    record CloseFloor(@TargetAggregateIdentifier FloorId floorId, Instant at) implements FloorCommand {}

    /**
     * Keep how many calls were begun, and why not one more.
     *
     * @param dialled since the last one that was kept
     */
    record NotePacing(
            @TargetAggregateIdentifier FloorId floorId,
            DialingMode mode,
            int dialled,
            PacingReason reason,
            PacingSight sight,
            Instant at)
            implements FloorCommand {}

    /**
     * Say how it stands at this moment; answers {@link FloorStanding}. A command, though nothing changes: who waits must not be
     * heard of later than it is so.
     */
    record LookAtFloor(@TargetAggregateIdentifier FloorId floorId) implements FloorCommand {}
}
