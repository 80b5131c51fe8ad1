package io.ringledger.command.floor;

import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.records.DurableList;
import io.ringledger.platform.records.DurableRecords;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.FloorId;
import io.ringledger.vocabulary.SeatId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A seat that somebody has to look after. Kept durably, so it holds nothing personal.
 *
 * @param cause what it came of; commands about it inherit it
 * @param leg the call to the agent at the carrier, {@code null} as long as nobody has heard of it
 * @param opened whether the agent has come to the line
 * @param wrapUpUntil when the agent waits again by itself, {@code null} unless the agent wraps up
 */
record OpenSeat(
        SeatId seatId,
        FloorId floorId,
        AgentId agentId,
        Cause cause,
        @Nullable CallSid leg,
        boolean opened,
        @Nullable Instant wrapUpUntil) {
    static DurableList<SeatId, OpenSeat> listIn(DurableRecords records) {
        return new DurableList<>(records, "floor_seats", OpenSeat.class, OpenSeat::seatId, SeatId::value);
    }

    OpenSeat called(CallSid agentLeg) {
        return new OpenSeat(seatId, floorId, agentId, cause, agentLeg, opened, wrapUpUntil);
    }

    OpenSeat onTheLine() {
        return new OpenSeat(seatId, floorId, agentId, cause, leg, true, wrapUpUntil);
    }

    OpenSeat wrappingUp(@Nullable Instant until) {
        return new OpenSeat(seatId, floorId, agentId, cause, leg, opened, until);
    }
}
