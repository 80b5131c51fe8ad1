package io.ringledger.platform.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives the variables that are not of the {@code RINGLEDGER_} kind their property, and settles what depends on whether one
 * is set at all. Everything here is a default: a property that is set otherwise wins.
 */
public final class EnvironmentVariables implements EnvironmentPostProcessor, Ordered {
    private static final Map<String, String> TWILIO = Map.of(
            "TWILIO_ACCOUNT_SID", "ringledger.twilio.account-sid",
            "TWILIO_AUTH_TOKEN", "ringledger.twilio.auth-token",
            "TWILIO_API_URL", "ringledger.twilio.api-url",
            "TWILIO_PHONE_NUMBER", "ringledger.twilio.phone-number");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> defaults = new LinkedHashMap<>();
        TWILIO.forEach((variable, property) -> {
            String value = environment.getProperty(variable, "");
            if (!value.isBlank()) {
                defaults.put(property, value);
            }
        });
        String axonServer = environment.getProperty("ringledger.axonserver", "");
        defaults.put("axon.axonserver.enabled", !axonServer.isBlank());
        if (!axonServer.isBlank()) {
            defaults.put("axon.axonserver.servers", axonServer);
            // an event that is kept back because nobody handles it moves no token: how far a projection is, which an
            // erasure
            // and a rebuild have to know, would be what it last handled
            defaults.put("axon.axonserver.event-block-listing-enabled", false);
        }
        // Axon would report anonymous usage to its vendor.
        defaults.put("axon.update-check.disabled", true);
        // Axon's time limits take a stack trace of every handler they watch and interrupt it; messages have their own
        defaults.put("axon.timeout.enabled", false);
        defaults.put("ringledger.data-dir", "./data");
        defaults.put("ringledger.signing-keys", "${ringledger.data-dir}/keys/signing-keys.json");
        defaults.put("ringledger.audit-key", "${ringledger.data-dir}/keys/audit-key");
        // two query processes must not pass for one and the same owner of a token
        defaults.put("ringledger.projections.node", "query-" + environment.getProperty("ringledger.node", "0"));
        defaults.put("ringledger.public-url", "http://localhost:" + environment.getProperty("server.port", "8080"));
        defaults.put("ringledger.password-reset-url", "${ringledger.public-url}/reset-password");
        putMailDefaults(defaults);
        environment.getPropertySources().addLast(new MapPropertySource("ringledger-defaults", defaults));
    }

    /** Without them a mail server that is silent is waited for, and one that is away makes a service unhealthy. */
    private static void putMailDefaults(Map<String, Object> defaults) {
        defaults.put("spring.mail.properties.mail.smtp.connectiontimeout", "5000");
        defaults.put("spring.mail.properties.mail.smtp.timeout", "10000");
        defaults.put("spring.mail.properties.mail.smtp.writetimeout", "10000");
        defaults.put("spring.mail.properties.mail.smtp.starttls.enable", "true");
        defaults.put("management.health.mail.enabled", false);
    }

    /** After the configuration files were read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
