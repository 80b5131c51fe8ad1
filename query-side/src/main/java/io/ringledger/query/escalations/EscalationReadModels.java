package io.ringledger.query.escalations;

import io.ringledger.query.projection.Pointers;
import io.ringledger.query.projection.StreamProjection;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Projection and query handlers of escalations. */
@Configuration(proxyBeanMethods = false)
public class EscalationReadModels {
    @Bean
    StreamProjection<?> escalationsProjection(QueryUpdateEmitter emitter) {
        return new EscalationsProjection(new EscalationFeed(emitter));
    }

    @Bean
    EscalationQueries escalationQueries(MongoDatabaseFactory mongo, Pointers pointers) {
        return new EscalationQueries(new EscalationRepository(mongo.getMongoDatabase(), pointers));
    }
}
