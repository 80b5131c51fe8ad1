package io.ringledger.gateway;

import io.github.bucket4j.TimeMeter;
import io.ringledger.platform.ids.IdGenerator;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/**
 * The whole gateway. Whoever imports it brings a {@code MessageSender}, {@code Pseudonyms}, the
 * {@code SealedRecords} {@code uploads}, the files of outside lists and a {@code PlatformHealth}.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
        excludeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = GatewayApplication.class))
@EnableConfigurationProperties(GatewaySettings.class)
public class GatewayConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @ConditionalOnMissingBean
    TimeMeter timeMeter() {
        return TimeMeter.SYSTEM_NANOTIME;
    }

    /** Its own, since other parts of the same process make ids of another kind. */
    @Bean(defaultCandidate = false)
    IdGenerator gatewayIds(Clock clock, GatewaySettings settings) {
        return new IdGenerator(clock, IdGenerator.Kind.GATEWAY, settings.node());
    }
}
