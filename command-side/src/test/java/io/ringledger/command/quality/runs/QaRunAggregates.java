package io.ringledger.command.quality.runs;

import org.axonframework.config.Configurer;

/** The aggregate of runs, for tests of other packages. */
public final class QaRunAggregates {
    private QaRunAggregates() {}

    public static Configurer addTo(Configurer configurer) {
        return configurer.configureAggregate(QaRunAggregate.class);
    }
}
