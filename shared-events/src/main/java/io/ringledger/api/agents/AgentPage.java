package io.ringledger.api.agents;

import java.util.List;

/**
 * A page of agents.
 *
 * @param total how many there are on all pages
 */
public record AgentPage(List<AgentView> agents, long total) {
    public AgentPage {
        agents = List.copyOf(agents);
    }
}
