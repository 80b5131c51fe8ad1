package io.ringledger.query.campaigns;

import io.ringledger.query.buckets.SeriesSums;
import io.ringledger.query.projection.BucketProjection;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.projection.StreamProjection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Projections and query handlers of campaigns. */
@Configuration(proxyBeanMethods = false)
public class CampaignReadModels {
    @Bean
    StreamProjection<?> campaignsProjection() {
        return new CampaignsProjection();
    }

    @Bean
    BucketProjection<?> campaignResultsProjection() {
        return new CampaignResultsProjection();
    }

    @Bean
    ResultQueries campaignResultQueries(MongoDatabaseFactory mongo, Pointers pointers) {
        return new ResultQueries(
                new SeriesSums(mongo.getMongoDatabase(), () -> pointers.collection(CampaignResultsProjection.NAME)));
    }

    @Bean
    CampaignQueries campaignQueries(MongoDatabaseFactory mongo, Pointers pointers) {
        return new CampaignQueries(new CampaignRepository(mongo.getMongoDatabase(), pointers));
    }
}
