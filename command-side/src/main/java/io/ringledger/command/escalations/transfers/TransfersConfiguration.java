package io.ringledger.command.escalations.transfers;

import io.ringledger.command.automations.AutomationGroup;
import io.ringledger.command.automations.BoundedPool;
import io.ringledger.command.automations.Orders;
import io.ringledger.command.automations.SweepSchedule;
import io.ringledger.command.carrier.Bridge;
import io.ringledger.command.carrier.legs.LegKeeper;
import io.ringledger.command.carrier.legs.LegOrder;
import io.ringledger.command.escalations.TransferHistory;
import io.ringledger.command.escalations.TransferRules;
import io.ringledger.platform.messages.MessageSender;
import io.ringledger.platform.records.DurableList;
import io.ringledger.platform.records.DurableRecords;
import io.ringledger.vocabulary.EscalationId;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the carrier's part of transfers. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TransferSettings.class)
class TransfersConfiguration {
    private static final int SEGMENTS = 4;

    @Bean
    DurableList<EscalationId, OpenTransfer> openTransfers(DurableRecords records) {
        return OpenTransfer.listIn(records);
    }

    @Bean(destroyMethod = "close", defaultCandidate = false)
    ExecutorService transferThreads() {
        return Executors.newCachedThreadPool(
                Thread.ofPlatform().daemon().name("transfer-", 0).factory());
    }

    @Bean
    Connector connector(
            DurableList<EscalationId, OpenTransfer> transfers,
            Bridge bridge,
            EventStore events,
            MessageSender messages,
            TransferSettings settings,
            Clock clock,
            @Qualifier("transferThreads") ExecutorService threads) {
        return new Connector(
                transfers,
                bridge,
                new TransferHistory(events),
                new Orders(messages),
                new BoundedPool(settings.atOnce(), threads),
                clock);
    }

    @Bean
    LegKeeper legKeeper(
            DurableRecords records,
            Bridge bridge,
            TransferSettings settings,
            @Qualifier("transferThreads") ExecutorService threads) {
        return new LegKeeper(LegOrder.listIn(records), bridge, new BoundedPool(settings.atOnce(), threads));
    }

    @Bean
    TransferAutomation transferAutomation(
            DurableList<EscalationId, OpenTransfer> transfers,
            Connector connector,
            LegKeeper legs,
            EventStore events,
            TransferSettings settings) {
        return new TransferAutomation(transfers, connector, legs, events, settings.ringFor(), TransferRules.PATIENCE);
    }

    @Bean
    AutomationGroup transfersGroup() {
        return new AutomationGroup(TransferAutomation.GROUP, SEGMENTS);
    }

    @Bean
    SweepSchedule transfersSchedule(Connector connector, TransferSettings settings) {
        return new SweepSchedule("transfer-watch", connector::sweep, settings.sweepEvery());
    }

    @Bean
    SweepSchedule legsSchedule(LegKeeper legs, TransferSettings settings) {
        return new SweepSchedule("leg-watch", legs::sweep, settings.sweepEvery());
    }
}
