package io.ringledger.events.floor;

import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.FloorId;
import io.ringledger.vocabulary.SeatClosing;
import io.ringledger.vocabulary.SeatId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The agent does not take part any more.
 *
 * @param callId the call that the agent had, which ends with that; {@code null} for none
 * @param closedAt our clock, UTC
 */
public record SeatClosed(
        FloorId floorId,
        SeatId seatId,
        AgentId agentId,
        SeatClosing reason,
        @Nullable CallId callId,
        Instant closedAt) implements SeatEvent {}
