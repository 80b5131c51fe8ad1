package io.ringledger.query.identity;

import io.ringledger.query.projection.Pointers;
import io.ringledger.query.projection.StreamProjection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Projection and query handlers of tenants and users. */
@Configuration(proxyBeanMethods = false)
public class IdentityReadModels {
    @Bean
    StreamProjection<?> identityProjection() {
        return new IdentityProjection();
    }

    @Bean
    IdentityQueries identityQueries(MongoDatabaseFactory mongo, Pointers pointers) {
        return new IdentityQueries(mongo.getMongoDatabase(), pointers);
    }
}
