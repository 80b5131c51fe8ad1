package io.ringledger.command;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToRetrieveIdentifierException;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** What automations remember, beside an Axon Server: in MongoDB, confirmed by a majority. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true")
class MongoAutomationStores {
    @Bean
    MongoTemplate automationCollections(MongoDatabaseFactory mongo) {
        MongoDatabase database = mongo.getMongoDatabase().withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        return DefaultMongoTemplate.builder()
                .mongoDatabase(database)
                .trackingTokensCollectionName("automation-tokens")
                .deadLetterCollectionName("automation-dead-letters")
                .build();
    }

    /** What an automation has passed stays passed: tokens are confirmed by a majority. */
    @Bean
    TokenStore automationTokenStore(MongoTemplate automationCollections, Serializer serializer) {
        return identified(MongoTokenStore.builder()
                .mongoTemplate(automationCollections)
                .serializer(serializer)
                .build());
    }

    /** The first process names the store. Of two that start at once one finds the name taken, and asks for it again. */
    static TokenStore identified(TokenStore tokens) {
        try {
            tokens.retrieveStorageIdentifier();
        } catch (UnableToRetrieveIdentifierException named) {
            tokens.retrieveStorageIdentifier();
        }
        return tokens;
    }

    @Bean
    DeadLetterQueues automationDeadLetters(
            MongoTemplate automationCollections, @Qualifier("eventSerializer") Serializer events) {
        return group -> MongoSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(group)
                .mongoTemplate(automationCollections)
                .transactionManager(NoTransactionManager.INSTANCE)
                .serializer(events)
                .build();
    }
}
