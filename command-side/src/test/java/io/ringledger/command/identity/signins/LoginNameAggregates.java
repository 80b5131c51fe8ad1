package io.ringledger.command.identity.signins;

import org.axonframework.config.Configurer;

/** The aggregate of login names, for tests of other packages. */
public final class LoginNameAggregates {
    private LoginNameAggregates() {}

    public static Configurer addTo(Configurer configurer) {
        return configurer.configureAggregate(LoginNameAggregate.class);
    }
}
