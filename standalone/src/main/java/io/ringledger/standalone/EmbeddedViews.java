package io.ringledger.standalone;

import com.mongodb.ConnectionString;
import io.ringledger.embedded.mongo.EmbeddedMongo;
import io.ringledger.platform.records.Leftovers;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read store in the data directory; used unless a MongoDB is named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.mongodb.uri", matchIfMissing = true, havingValue = "embedded")
class EmbeddedViews {
    @Bean(destroyMethod = "close")
    EmbeddedMongo embeddedMongo(@Value("${ringledger.data-dir}") Path dataDirectory) {
        return EmbeddedMongo.start(dataDirectory);
    }

    @Bean
    Leftovers viewLeftovers(EmbeddedMongo mongo) {
        return mongo.leftovers();
    }

    @Bean
    MongoConnectionDetails mongoConnectionDetails(EmbeddedMongo mongo) {
        ConnectionString address = new ConnectionString(mongo.connectionString());
        return () -> address;
    }
}
