package io.ringledger.events.floor;

import io.ringledger.vocabulary.FloorId;
import io.ringledger.vocabulary.SeatId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The agent waits for the next call. Said during a talk, it takes back the wish for a break.
 *
 * @param wrappedUp how long the agent had wrapped up, {@code null} where it did not
 * @param readyAt our clock, UTC
 */
public record SeatReady(
        FloorId floorId, SeatId seatId, @Nullable Duration wrappedUp, Instant readyAt) implements SeatEvent {}
