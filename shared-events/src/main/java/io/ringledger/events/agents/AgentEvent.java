package io.ringledger.events.agents;

import io.ringledger.vocabulary.AgentId;

/** Everything that can happen to an agent. */
public sealed interface AgentEvent
        permits AgentAdded, AgentRevised, AgentAvailabilityChanged, AgentReserved, AgentReleased, AgentDeleted {
    AgentId agentId();
}
