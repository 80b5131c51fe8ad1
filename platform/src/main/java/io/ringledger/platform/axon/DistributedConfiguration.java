package io.ringledger.platform.axon;

import com.mongodb.client.MongoDatabase;
import io.ringledger.platform.personal.HashKeys;
import io.ringledger.platform.records.DurableRecords;
import io.ringledger.platform.records.MongoDurableRecords;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.SmartInitializingSingleton;
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
