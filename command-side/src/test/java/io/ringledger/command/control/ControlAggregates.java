package io.ringledger.command.control;

import org.axonframework.config.Configurer;

/** The aggregates of control, for tests of other packages. */
public final class ControlAggregates {
    private ControlAggregates() {}

    public static Configurer addTo(Configurer configurer) {
        return configurer
                .configureAggregate(DialingControlAggregate.class)
                .configureAggregate(ScheduledCallAggregate.class);
    }
}
