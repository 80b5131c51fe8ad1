package io.ringledger.events.agents;

import io.ringledger.vocabulary.AgentId;
import java.time.Instant;

/**
 * An agent takes calls from now on, or takes none.
 *
 * @param agentId the agent
 * @param available whether the agent takes calls
 * @param changedAt our clock, UTC
 */
public record AgentAvailabilityChanged(AgentId agentId, boolean available, Instant changedAt) implements AgentEvent {}
