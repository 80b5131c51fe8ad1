package io.ringledger.command.escalations;

import org.axonframework.config.Configurer;

/** The aggregate of escalations, for tests of other packages. */
public final class EscalationAggregates {
    private EscalationAggregates() {}

    public static Configurer addTo(Configurer configurer) {
        return configurer.configureAggregate(EscalationAggregate.class);
    }
}
