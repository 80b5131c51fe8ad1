package io.ringledger.gateway.security;

import io.ringledger.gateway.GatewaySettings;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** Tokens, their keys and passwords as parts of the application. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

    @Bean
    SigningKeys signingKeys(GatewaySettings settings) {
        return new SigningKeys(settings.signingKeys());
    }

    @Bean(destroyMethod = "dispose")
    Disposable signingKeysReader(SigningKeys keys) {
        return Flux.interval(LOOK_EVERY, Schedulers.boundedElastic())
                .onBackpressureDrop()
                .subscribe(tick -> keys.reread());
    }

    @Bean
    TokenIssuer tokenIssuer(SigningKeys keys, Clock clock, GatewaySettings settings) {
        return new TokenIssuer(
                keys, clock, settings.tokens().access(), settings.tokens().refresh());
    }

    @Bean
    TokenVerifier tokenVerifier(SigningKeys keys, Clock clock) {
        return new TokenVerifier(keys, clock);
    }

    @Bean
    Revocations revocations(Clock clock, GatewaySettings settings) {
        return new Revocations(clock, settings.tokens().access().plusMinutes(2));
    }

    @Bean
    Passwords passwords() {
        return new Passwords();
    }
}
