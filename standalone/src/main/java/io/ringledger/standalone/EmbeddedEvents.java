package io.ringledger.standalone;

import io.ringledger.command.DeadLetterQueues;
import io.ringledger.embedded.events.EmbeddedEventLog;
import io.ringledger.embedded.events.EventLogOptions;
import io.ringledger.platform.personal.HashKeys;
import io.ringledger.platform.records.DurableRecords;
import io.ringledger.platform.records.Leftovers;
import java.nio.file.Path;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The event store in the data directory; used unless an Axon Server is named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
class EmbeddedEvents {
    /** No setting: there is nothing that a user gains by another choice. */
    @Bean
    EventLogOptions eventLogOptions() {
        return EventLogOptions.defaults();
    }

    @Bean(destroyMethod = "close")
    EmbeddedEventLog eventLog(@Value("${ringledger.data-dir}") Path dataDirectory, EventLogOptions options) {
        return EmbeddedEventLog.open(dataDirectory, options);
    }

    @Bean
    DurableRecords durableRecords(EmbeddedEventLog log) {
        return log.records();
    }

    @Bean
    Leftovers eventLeftovers(EmbeddedEventLog log) {
        return log.leftovers();
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            EmbeddedEventLog log, @Qualifier("eventSerializer") Serializer serializer, SnapshotFilter snapshots) {
        return log.storageEngine(serializer, serializer, NoOpEventUpcaster.INSTANCE, snapshots);
    }

    @Bean
    EventStore eventStore(EmbeddedEventLog log, EventStorageEngine engine) {
        return log.eventStore(engine);
    }

    /** What automations remember is as durable as the events: an effect must not happen twice. */
    @Bean
    TokenStore automationTokenStore(EmbeddedEventLog log, Serializer serializer) {
        return log.tokenStore(serializer);
    }

    @Bean
    DeadLetterQueues automationDeadLetters(
            EmbeddedEventLog log, Serializer serializer, @Qualifier("eventSerializer") Serializer events) {
        return group -> log.deadLetters(group, serializer, events);
    }

    @Bean
    SmartInitializingSingleton openedHashKeys(EmbeddedEventLog log, HashKeys keys) {
        return () -> keys.open(log.head() > 0);
    }
}
