package io.ringledger.events.agents;

import io.ringledger.vocabulary.AgentId;
import java.time.Instant;

/**
 * An agent gets no call any more. What the agent did stays known.
 *
 * @param agentId the agent
 * @param deletedAt our clock, UTC
 */
public record AgentDeleted(AgentId agentId, Instant deletedAt) implements AgentEvent {}
