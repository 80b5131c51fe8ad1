package io.ringledger.command.escalations.triggers;

import io.ringledger.command.automations.AutomationGroup;
import io.ringledger.platform.messages.MessageSender;
import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the triggers of escalations. */
@Configuration(proxyBeanMethods = false)
class TriggersConfiguration {
    private static final int SEGMENTS = 4;

    @Bean
    TriggerAutomation triggerAutomation(EventStore events, MessageSender messages, Clock clock) {
        return new TriggerAutomation(new CallReader(events), messages, clock);
    }

    @Bean
    AutomationGroup triggersGroup() {
        return new AutomationGroup(TriggerAutomation.GROUP, SEGMENTS);
    }
}
