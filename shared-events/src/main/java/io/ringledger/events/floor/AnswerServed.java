package io.ringledger.events.floor;

import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.FloorId;
import io.ringledger.vocabulary.SeatId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody has picked up and is given to the agent who has waited longest.
 *
 * @param live whether a person picked up, as far as anybody can tell; else it is a machine that an agent may speak to
 * @param day by the campaign's clock: what it counts for
 * @param servedAt our clock, UTC
 */
public record AnswerServed(FloorId floorId, SeatId seatId, CallId callId, boolean live, LocalDate day, Instant servedAt)
        implements SeatEvent {}
