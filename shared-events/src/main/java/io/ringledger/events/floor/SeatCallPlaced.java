package io.ringledger.events.floor;

import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.FloorId;
import io.ringledger.vocabulary.SeatId;
import java.time.Instant;

/**
 * The carrier calls the agent.
 *
 * @param agentLeg the call to the agent at the carrier
 * @param placedAt our clock, UTC
 */
public record SeatCallPlaced(FloorId floorId, SeatId seatId, CallSid agentLeg, Instant placedAt) implements SeatEvent {}
