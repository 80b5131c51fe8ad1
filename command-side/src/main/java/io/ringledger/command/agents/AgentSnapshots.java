package io.ringledger.command.agents;

import io.ringledger.command.snapshots.LongStreams;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which aggregates here are read from snapshots. */
@Configuration(proxyBeanMethods = false)
class AgentSnapshots {
    @Bean
    LongStreams agentStreams() {
        return LongStreams.of(AgentAggregate.class);
    }
}
