package io.ringledger.command.agents;

import org.axonframework.config.Configurer;

/** The aggregate of agents, for tests of other packages. */
public final class AgentAggregates {
    private AgentAggregates() {}

    public static Configurer addTo(Configurer configurer) {
        return configurer.configureAggregate(AgentAggregate.class);
    }
}
