package io.ringledger.gateway.floor;

import io.ringledger.api.floor.FloorStanding.Seat;
import io.ringledger.api.floor.SeatStatus;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.CallId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An agent who takes part in a campaign.
 *
 * @param since when the agent began to do that, UTC
 * @param callId that the agent has or wraps up; absent for none
 * @param wrapUpUntil when the agent waits again by itself, UTC; absent unless the agent wraps up
 * @param pausesNext whether a break follows the talk
 */
record FloorAgent(
        AgentId agentId,
        SeatStatus status,
        Instant since,
        @Nullable CallId callId,
        @Nullable Instant wrapUpUntil,
        boolean pausesNext) {
    static FloorAgent of(Seat seat) {
        return new FloorAgent(
                seat.agentId(), seat.status(), seat.since(), seat.callId(), seat.wrapUpUntil(), seat.thenPauses());
    }
}
