package io.ringledger.command.compliance.erasure;

import io.ringledger.command.automations.AutomationGroup;
import io.ringledger.command.automations.Orders;
import io.ringledger.command.automations.SweepSchedule;
import io.ringledger.platform.audit.sealing.StatementKey;
import io.ringledger.platform.messages.MessageSender;
import io.ringledger.platform.personal.AnswerKeys;
import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.platform.personal.SubjectKeys;
import io.ringledger.platform.records.DurableRecords;
import io.ringledger.platform.records.Leftovers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the erasing. */
@Configuration(proxyBeanMethods = false)
class ErasureConfiguration {
    private static final Duration SWEEP_EVERY = Duration.ofMillis(500);

    @Bean
    DueErasures dueErasures(DurableRecords records) {
        return new DueErasures(records);
    }

    @Bean
    ErasureAutomation erasureAutomation(DueErasures erasures, EventStore events) {
        return new ErasureAutomation(erasures, events);
    }

    @Bean
    AutomationGroup erasureGroup() {
        return new AutomationGroup(ErasureAutomation.GROUP, 1);
    }

    @Bean
    Eraser eraser(
            DueErasures erasures,
            MessageSender messages,
            SubjectKeys keys,
            AnswerKeys answers,
            Pseudonyms pseudonyms,
            ObjectProvider<Leftovers> leftovers,
            @Value("${ringledger.audit-key}") Path auditKey,
            EventStore events,
            Clock clock) {
        return new Eraser(
                erasures,
                new ErasureSteps(new Orders(messages), keys, answers, pseudonyms, clock),
                leftovers.stream().toList(),
                new StatementKey(auditKey),
                events,
                keys,
                clock);
    }

    @Bean
    SweepSchedule erasureSchedule(Eraser eraser) {
        return new SweepSchedule("eraser", eraser::sweep, SWEEP_EVERY);
    }
}
