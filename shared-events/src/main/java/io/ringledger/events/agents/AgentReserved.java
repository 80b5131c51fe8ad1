package io.ringledger.events.agents;

import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.CallId;
import java.time.Instant;

/**
 * An agent is kept free for one call, or is on it, and gets no other.
 *
 * @param agentId the agent
 * @param callId the call
 * @param reservedAt our clock, UTC
 */
public record AgentReserved(AgentId agentId, CallId callId, Instant reservedAt) implements AgentEvent {}
