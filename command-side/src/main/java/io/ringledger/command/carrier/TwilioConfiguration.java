package io.ringledger.command.carrier;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Twilio, or whatever speaks its API under another URL, as the carrier. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TwilioSettings.class)
class TwilioConfiguration {
    private static final int WINDOW = 20;
    private static final int FAILURES_NEEDED = 5;
    private static final int TRIALS = 3;
    private static final Duration OPEN = Duration.ofSeconds(10);

    @Bean
    CircuitBreaker carrierBreaker() {
        return breaker();
    }

    @Bean
    Carrier carrier(
            TwilioSettings settings,
            @Value("${ringledger.public-url}") URI publicUrl,
            CircuitBreaker carrierBreaker,
            Clock clock) {
        return new TwilioCarrier(settings, publicUrl, carrierBreaker, clock);
    }

    @Bean
    Bridge bridge(
            Carrier carrier,
            TwilioSettings settings,
            @Value("${ringledger.public-url}") URI publicUrl,
            CircuitBreaker carrierBreaker) {
        return new TwilioBridge(carrier, settings, publicUrl, carrierBreaker);
    }

    @Bean
    DefaultLine defaultLine(Carrier carrier, TwilioSettings settings) {
        return new DefaultLine(carrier, settings.phoneNumber());
    }

    static CircuitBreaker breaker() {
        return CircuitBreaker.of(
                "carrier",
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(WINDOW)
                        .minimumNumberOfCalls(FAILURES_NEEDED)
                        .waitDurationInOpenState(OPEN)
                        .permittedNumberOfCallsInHalfOpenState(TRIALS)
                        .automaticTransitionFromOpenToHalfOpenEnabled(true)
                        .recordException(TwilioCarrier::isFailure)
                        .build());
    }
}
