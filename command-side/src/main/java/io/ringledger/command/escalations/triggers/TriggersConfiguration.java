package io.ringledger.command.escalations.triggers;

import io.ringledger.command.automations.AutomationGroup;
import io.ringledger.command.quality.Rubric;
import io.ringledger.platform.messages.MessageSender;
import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the triggers of escalations. */
@Configuration(proxyBeanMethods = false)
class TriggersConfiguration {
    private static final int SEGMENTS = 4;
    private static final int REMEMBERED = 10_000;

    @Bean
    TriggerAutomation triggerAutomation(EventStore events, Rubric rubric, MessageSender messages, Clock clock) {
        return new TriggerAutomation(
                new CallReader<>(events, REMEMBERED, CallSoFar.NOTHING, CallSoFar::after),
                new QualitySoFar(events, rubric),
                messages,
                clock);
    }

    @Bean
    AutomationGroup triggersGroup() {
        return new AutomationGroup(TriggerAutomation.GROUP, SEGMENTS);
    }
}
