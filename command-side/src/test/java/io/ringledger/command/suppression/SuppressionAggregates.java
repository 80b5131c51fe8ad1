package io.ringledger.command.suppression;

import io.ringledger.command.suppression.rules.CallingRules;
import org.axonframework.config.Configurer;

/** The gate, its rules and the outside lists, for tests of other packages. */
public final class SuppressionAggregates {
    private static final CallingRules RULES = CallingRules.shipped();

    private SuppressionAggregates() {}

    public static Configurer addTo(Configurer configurer) {
        return configurer
                .registerComponent(CallingRules.class, axon -> RULES)
                .configureAggregate(NumberGateAggregate.class)
                .configureAggregate(RegistryAggregate.class);
    }
}
