package io.ringledger.query.escalations;

import io.ringledger.query.buckets.BucketSums;
import io.ringledger.query.projection.BucketProjection;
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
    BucketProjection<?> escalationCountsProjection() {
        return new EscalationCountsProjection();
    }

    @Bean
    EscalationRepository escalationRepository(MongoDatabaseFactory mongo, Pointers pointers) {
        return new EscalationRepository(mongo.getMongoDatabase(), pointers);
    }

    @Bean
    EscalationQueries escalationQueries(EscalationRepository escalations) {
        return new EscalationQueries(escalations);
    }

    @Bean
    EscalationVolumes escalationVolumes(
            MongoDatabaseFactory mongo, Pointers pointers, EscalationRepository escalations) {
        return new EscalationVolumes(
                new BucketSums(mongo.getMongoDatabase(), pointers, EscalationCountsProjection.NAME), escalations);
    }
}
