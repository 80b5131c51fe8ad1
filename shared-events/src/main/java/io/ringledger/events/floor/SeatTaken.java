package io.ringledger.events.floor;

import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.FloorId;
import io.ringledger.vocabulary.SeatId;
import java.time.Instant;

/**
 * An agent takes part in the campaign: a line to the agent's telephone is to be opened.
 *
 * @param takenAt our clock, UTC
 */
public record SeatTaken(FloorId floorId, SeatId seatId, AgentId agentId, Instant takenAt) implements SeatEvent {}
