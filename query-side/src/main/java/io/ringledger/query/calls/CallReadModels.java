package io.ringledger.query.calls;

import io.ringledger.query.projection.BucketProjection;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.projection.StreamProjection;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Projections and query handlers of calls. */
@Configuration(proxyBeanMethods = false)
public class CallReadModels {
    @Bean
    StreamProjection<?> callsProjection(QueryUpdateEmitter emitter) {
        return new CallsProjection(new CallFeed(emitter));
    }

    @Bean
    BucketProjection<?> callVolumeProjection() {
        return new CallVolumeProjection();
    }

    @Bean
    CallQueries callQueries(MongoDatabaseFactory mongo, Pointers pointers) {
        return new CallQueries(new CallRepository(mongo.getMongoDatabase(), pointers));
    }
}
