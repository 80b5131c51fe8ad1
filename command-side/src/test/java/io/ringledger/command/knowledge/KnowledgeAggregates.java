package io.ringledger.command.knowledge;

import org.axonframework.config.Configurer;

/** The aggregate of entries, for tests of other packages. */
public final class KnowledgeAggregates {
    private KnowledgeAggregates() {}

    public static Configurer addTo(Configurer configurer) {
        return configurer.configureAggregate(KnowledgeAggregate.class);
    }
}
