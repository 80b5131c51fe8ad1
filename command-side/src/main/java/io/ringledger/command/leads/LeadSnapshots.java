package io.ringledger.command.leads;

import io.ringledger.command.snapshots.LongStreams;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which aggregates here are read from snapshots: a file of a million rows is two thousand events. */
@Configuration(proxyBeanMethods = false)
class LeadSnapshots {
    @Bean
    LongStreams leadStreams() {
        return LongStreams.of(LeadImportAggregate.class);
    }
}
