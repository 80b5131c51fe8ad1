package io.ringledger.events.floor;

import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.FloorId;
import io.ringledger.vocabulary.SeatId;
import java.time.Duration;
import java.time.Instant;

/**
 * The call that an agent had is over: the agent wraps up.
 *
 * @param talked from when the call was given to the agent, never negative
 * @param wrapUpUntil when the agent waits again by itself; our clock, UTC
 * @param endedAt our clock, UTC
 */
public record TalkEnded(
        FloorId floorId, SeatId seatId, CallId callId, Duration talked, Instant wrapUpUntil, Instant endedAt)
        implements SeatEvent {}
