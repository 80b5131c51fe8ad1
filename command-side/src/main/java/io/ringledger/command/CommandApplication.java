package io.ringledger.command;

import com.mongodb.client.MongoDatabase;
import io.ringledger.platform.axon.DistributedConfiguration;
import io.ringledger.platform.axon.PlatformConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** The command side as a service of its own, beside Axon Server and MongoDB. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({PlatformConfiguration.class, DistributedConfiguration.class, CommandConfiguration.class})
public class CommandApplication {
    public static void main(String[] arguments) {
        var _ = SpringApplication.run(CommandApplication.class, arguments);
    }

    /** Majority writes come with the connection string: what an automation has passed stays passed. */
    @Bean
    TokenStore automationTokenStore(MongoDatabaseFactory mongo, Serializer serializer) {
        MongoDatabase database = mongo.getMongoDatabase();
        return MongoTokenStore.builder()
                .mongoTemplate(DefaultMongoTemplate.builder()
                        .mongoDatabase(database)
                        .trackingTokensCollectionName("automation-tokens")
                        .build())
                .serializer(serializer)
                .build();
    }
}
