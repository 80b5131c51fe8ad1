package io.ringledger.command.calls;

import io.ringledger.command.snapshots.LongStreams;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which aggregates here are read from snapshots. */
@Configuration(proxyBeanMethods = false)
class CallSnapshots {
    @Bean
    LongStreams callStreams() {
        return LongStreams.of(CallAggregate.class, DialLaneAggregate.class);
    }
}
