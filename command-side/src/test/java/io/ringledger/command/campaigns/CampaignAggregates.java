package io.ringledger.command.campaigns;

import org.axonframework.config.Configurer;

/** The aggregate of campaigns, for tests of other packages. */
public final class CampaignAggregates {
    private CampaignAggregates() {}

    public static Configurer addTo(Configurer configurer) {
        return configurer.configureAggregate(CampaignAggregate.class);
    }
}
