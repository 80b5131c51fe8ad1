package io.ringledger.events.floor;

import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.FloorId;
import io.ringledger.vocabulary.SeatId;
import java.time.Instant;

/**
 * Nobody wants the call to the agent any more: it is to be ended, unless it has ended by itself.
 *
 * @param agentLeg the call to the agent at the carrier
 * @param releasedAt our clock, UTC
 */
public record SeatCallReleased(FloorId floorId, SeatId seatId, CallSid agentLeg, Instant releasedAt)
        implements SeatEvent {}
