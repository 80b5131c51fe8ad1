package io.ringledger.command.automations;

import io.ringledger.platform.ids.IdGenerator;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where automations get the ids of what they bring about. */
@Configuration(proxyBeanMethods = false)
class AutomationConfiguration {
    /** Its own, since other parts of the same process make ids of another kind. */
    @Bean(defaultCandidate = false)
    IdGenerator automationIds(Clock clock, @Value("${ringledger.node:0}") int node) {
        return new IdGenerator(clock, IdGenerator.Kind.AUTOMATION, node);
    }
}
