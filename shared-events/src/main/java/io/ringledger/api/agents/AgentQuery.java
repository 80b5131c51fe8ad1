package io.ringledger.api.agents;

import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.PersonalText;
import org.jspecify.annotations.Nullable;

/** What can be asked about agents. The tenant is the metadata's. */
public sealed interface AgentQuery {
    /** One agent; answers an {@link AgentView} or is refused with AGENT_NOT_FOUND. */
    record FindAgent(AgentId agentId) implements AgentQuery {}

    /**
     * A page of agents, by name; answers an {@link AgentPage}.
     *
     * @param active {@code null} for both
     * @param ready whether they work and take calls, {@code null} for both
     */
    record ListAgents(@Nullable Boolean active, @Nullable Boolean ready, int page, int limit) implements AgentQuery {
        public ListAgents {
            if (page < 1 || limit < 1) {
                throw new IllegalArgumentException("page and limit start at 1");
            }
        }
    }

    /** Who could get a call now, longest idle first; answers an {@link AgentPage}. */
    record ListFreeAgents(int limit) implements AgentQuery {}

    /** Agents with an e-mail address, regardless of case; answers an {@link AgentPage}. */
    record FindAgentsByEmail(PersonalText email) implements AgentQuery {}

    /** What an agent did; answers an {@link AgentActivity} or is refused with AGENT_NOT_FOUND. */
    record ListAgentActivity(AgentId agentId) implements AgentQuery {}

    /** All agents in numbers; answers {@link AgentStats}. */
    record CountAgents() implements AgentQuery {}
}
