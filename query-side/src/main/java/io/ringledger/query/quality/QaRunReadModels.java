package io.ringledger.query.quality;

import io.ringledger.query.projection.Pointers;
import io.ringledger.query.projection.StreamProjection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Projection and query handlers of runs. */
@Configuration(proxyBeanMethods = false)
public class QaRunReadModels {
    @Bean
    StreamProjection<?> qaRunsProjection() {
        return new QaRunsProjection();
    }

    @Bean
    QaRunQueries qaRunQueries(MongoDatabaseFactory mongo, Pointers pointers) {
        return new QaRunQueries(mongo.getMongoDatabase(), pointers);
    }
}
