package io.ringledger.command.registries;

import io.ringledger.command.automations.SweepSchedule;
import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.platform.registries.NumberFiles;
import io.ringledger.platform.registries.OpenNumberFiles;
import io.ringledger.platform.registries.RegistrySources;
import java.time.Clock;
import java.time.Duration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what is asked before a dial, and what clears up. */
@Configuration(proxyBeanMethods = false)
class RegistriesConfiguration {
    private static final Duration SWEPT_EVERY = Duration.ofHours(1);

    @Bean
    OutsideRegistries outsideRegistries(
            RegistrySources sources, EventStore events, OpenNumberFiles files, Pseudonyms pseudonyms, Clock clock) {
        return new KeptRegistries(sources, new RegistryStreams(events), files, pseudonyms, clock);
    }

    @Bean
    SweepSchedule registrySweepSchedule(NumberFiles files, EventStore events, Clock clock) {
        RegistrySweep sweep = new RegistrySweep(files, new RegistryStreams(events), clock);
        return new SweepSchedule("registry-sweeper", sweep::sweep, SWEPT_EVERY);
    }
}
