package io.ringledger.command.leads;

import org.axonframework.config.Configurer;

/** The aggregates of leads and their files, for tests of other packages. */
public final class LeadAggregates {
    private LeadAggregates() {}

    public static Configurer addTo(Configurer configurer) {
        return configurer
                .configureAggregate(LeadAggregate.class)
                .configureAggregate(LeadImportAggregate.class)
                .configureAggregate(LeadFileAggregate.class);
    }
}
