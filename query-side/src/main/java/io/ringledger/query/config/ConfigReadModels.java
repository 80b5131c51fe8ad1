package io.ringledger.query.config;

import io.ringledger.query.projection.Pointers;
import io.ringledger.query.projection.StreamProjection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Projection and query handlers of business configurations. */
@Configuration(proxyBeanMethods = false)
public class ConfigReadModels {
    @Bean
    StreamProjection<?> businessConfigsProjection() {
        return new ConfigProjection();
    }

    @Bean
    ConfigQueries configQueries(MongoDatabaseFactory mongo, Pointers pointers) {
        return new ConfigQueries(new ConfigRepository(mongo.getMongoDatabase(), pointers));
    }
}
