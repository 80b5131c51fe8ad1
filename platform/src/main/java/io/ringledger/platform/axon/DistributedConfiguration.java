package io.ringledger.platform.axon;

import com.mongodb.client.MongoDatabase;
import io.ringledger.platform.messages.RefusingCommandBus;
import io.ringledger.platform.personal.HashKeys;
import io.ringledger.platform.records.DurableRecords;
import io.ringledger.platform.records.MongoDurableRecords;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** What takes the place of the embedded stores beside an Axon Server: keys and other records are in MongoDB. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true")
public class DistributedConfiguration {
    @Bean
    static DurableRecords durableRecords(MongoDatabaseFactory mongo) {
        MongoDatabase database = mongo.getMongoDatabase();
        return new MongoDurableRecords(database);
    }

    /** As Axon would make it, but for what leaves it: every failure has its code. */
    @Bean
    @Qualifier("localSegment")
    static SimpleCommandBus localSegment(
            TransactionManager transactions,
            org.axonframework.config.Configuration axon,
            DuplicateCommandHandlerResolver duplicates) {
        RefusingCommandBus bus = new RefusingCommandBus(SimpleCommandBus.builder()
                .transactionManager(transactions)
                .duplicateCommandHandlerResolver(duplicates)
                .spanFactory(axon.getComponent(CommandBusSpanFactory.class))
                .messageMonitor(axon.messageMonitor(CommandBus.class, "commandBus")));
        var _ = bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return bus;
    }

    /** Every process asks before it makes a key: one that asked later would find the key of the one that did not. */
    @Bean
    static SmartInitializingSingleton openedHashKeys(EventStore events, HashKeys keys) {
        return () -> keys.open(hasEvents(events));
    }

    private static boolean hasEvents(EventStore events) {
        TrackingToken head = events.createHeadToken();
        return head != null && head.position().orElse(-1) >= 0;
    }
}
