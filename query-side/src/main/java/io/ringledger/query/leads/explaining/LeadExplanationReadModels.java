package io.ringledger.query.leads.explaining;

import io.ringledger.query.projection.JournalProjection;
import io.ringledger.query.projection.Pointers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Projection and handler of explanations. */
@Configuration(proxyBeanMethods = false)
public class LeadExplanationReadModels {
    @Bean
    JournalProjection<?> leadStepsProjection() {
        return new LeadStepsProjection();
    }

    @Bean
    LeadExplanations leadExplanations(MongoDatabaseFactory mongo, Pointers pointers, Turns turns) {
        return new LeadExplanations(mongo.getMongoDatabase(), pointers, turns);
    }
}
