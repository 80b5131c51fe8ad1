package io.ringledger.command.floor;

import io.ringledger.command.snapshots.LongStreams;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which aggregates here are read from snapshots. */
@Configuration(proxyBeanMethods = false)
class FloorSnapshots {
    @Bean
    LongStreams floorStreams() {
        return LongStreams.of(FloorAggregate.class);
    }
}
