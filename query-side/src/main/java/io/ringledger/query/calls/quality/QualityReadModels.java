package io.ringledger.query.calls.quality;

import io.ringledger.query.projection.BucketProjection;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.projection.StreamProjection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Projections of how calls were judged, and the repository of judgements. */
@Configuration(proxyBeanMethods = false)
public class QualityReadModels {
    @Bean
    StreamProjection<?> reviewsProjection() {
        return new ReviewsProjection();
    }

    @Bean
    BucketProjection<?> qualityCountsProjection() {
        return new QualityCountsProjection();
    }

    @Bean
    ReviewsRepository reviewsRepository(MongoDatabaseFactory mongo, Pointers pointers) {
        return new ReviewsRepository(mongo.getMongoDatabase(), pointers);
    }
}
