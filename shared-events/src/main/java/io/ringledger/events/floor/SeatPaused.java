package io.ringledger.events.floor;

import io.ringledger.vocabulary.FloorId;
import io.ringledger.vocabulary.SeatId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The agent takes a break; the line stays open. Said during a talk, the break begins when that is over.
 *
 * @param wrappedUp how long the agent had wrapped up, {@code null} where it did not
 * @param pausedAt our clock, UTC
 */
public record SeatPaused(
        FloorId floorId, SeatId seatId, @Nullable Duration wrappedUp, Instant pausedAt) implements SeatEvent {}
