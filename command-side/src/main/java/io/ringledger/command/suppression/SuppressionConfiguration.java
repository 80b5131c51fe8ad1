package io.ringledger.command.suppression;

import io.ringledger.command.snapshots.LongStreams;
import io.ringledger.command.suppression.rules.CallingRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the gate: its rules, and that its streams are read from snapshots. */
@Configuration(proxyBeanMethods = false)
class SuppressionConfiguration {
    @Bean
    CallingRules callingRules() {
        return CallingRules.shipped();
    }

    @Bean
    LongStreams gateStreams() {
        return LongStreams.of(NumberGateAggregate.class);
    }
}
