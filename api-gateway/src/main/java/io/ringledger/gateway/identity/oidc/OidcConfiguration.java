package io.ringledger.gateway.identity.oidc;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The trusted issuer as parts of the application. It is first asked when somebody signs in: no start waits for it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OidcSettings.class)
class OidcConfiguration {
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    /** What there is of it only where an issuer is trusted. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(IssuerIsTrusted.class)
    static class Trusting {
        @Bean
        TrustedIssuer trustedIssuer(Trust trust) {
            return trust.issuer().orElseThrow();
        }

        @Bean
        IssuerHttp issuerHttp() {
            return new IssuerHttp(PATIENCE);
        }

        @Bean
        IdTokens idTokens(TrustedIssuer trusted, IssuerHttp http, Clock clock) {
            return new IdTokens(trusted, new IssuerKeys(trusted.issuer(), http, clock), clock);
        }
    }
}
