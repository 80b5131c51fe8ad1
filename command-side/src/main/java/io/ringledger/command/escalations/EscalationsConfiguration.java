package io.ringledger.command.escalations;

import io.ringledger.command.automations.AutomationGroup;
import io.ringledger.command.automations.Orders;
import io.ringledger.command.automations.SweepSchedule;
import io.ringledger.command.governing.GoverningSettings;
import io.ringledger.platform.ids.IdGenerator;
import io.ringledger.platform.messages.MessageSender;
import io.ringledger.platform.records.DurableRecords;
import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the automation of escalations. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EscalationSettings.class)
class EscalationsConfiguration {
    private static final int SEGMENTS = 4;

    @Bean
    OpenCases openCases(DurableRecords records) {
        return new OpenCases(records);
    }

    @Bean
    AgentFinder agentFinder(OpenCases cases, MessageSender messages, EscalationSettings settings, Clock clock) {
        return new AgentFinder(cases, new Orders(messages), settings, clock);
    }

    @Bean
    EscalationAutomation escalationAutomation(
            OpenCases cases,
            AgentFinder finder,
            EventStore events,
            MessageSender messages,
            EscalationSettings settings,
            @Qualifier("automationIds") IdGenerator ids,
            Clock clock) {
        EscalationHistory history = new EscalationHistory(events);
        Orders orders = new Orders(messages);
        TransferPlan transfers = new TransferPlan(history, new GoverningSettings(orders, clock), orders, ids, clock);
        return new EscalationAutomation(cases, finder, history, transfers, orders, settings, clock);
    }

    @Bean
    AutomationGroup escalationsGroup() {
        return new AutomationGroup(EscalationAutomation.GROUP, SEGMENTS);
    }

    @Bean
    SweepSchedule escalationSchedule(AgentFinder finder, EscalationSettings settings) {
        return new SweepSchedule("agent-finder", finder::sweep, settings.sweepEvery());
    }
}
