package io.ringledger.events.floor;

import io.ringledger.vocabulary.FloorId;
import io.ringledger.vocabulary.SeatId;
import java.time.Instant;

/**
 * One process has won the right to ask the carrier to call the agent, once.
 *
 * @param claimedAt our clock, UTC
 */
public record SeatCallClaimed(FloorId floorId, SeatId seatId, Instant claimedAt) implements SeatEvent {}
