package io.ringledger.events.agents;

import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.CallId;
import java.time.Instant;

/**
 * An agent has no more to do with a call and may get another.
 *
 * @param agentId the agent
 * @param callId the call
 * @param handled whether the agent talked on it, which counts as a call handled
 * @param releasedAt our clock, UTC
 */
public record AgentReleased(AgentId agentId, CallId callId, boolean handled, Instant releasedAt)
        implements AgentEvent {}
