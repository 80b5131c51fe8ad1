package io.ringledger.command.calls;

import org.axonframework.config.Configurer;

/** The aggregates of calls, for tests of other packages. */
public final class CallAggregates {
    private CallAggregates() {}

    public static Configurer addTo(Configurer configurer) {
        return configurer
                .configureAggregate(CallAggregate.class)
                .configureAggregate(CarrierLegAggregate.class)
                .configureAggregate(DialLaneAggregate.class);
    }
}
