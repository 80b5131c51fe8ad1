package io.ringledger.query.control;

import io.ringledger.query.buckets.SeriesSums;
import io.ringledger.query.projection.JournalProjection;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.projection.StreamProjection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Projections and handlers of the control of dialing. */
@Configuration(proxyBeanMethods = false)
public class ControlReadModels {
    @Bean
    StreamProjection<?> controlledCallsProjection() {
        return new ControlledCallsProjection();
    }

    @Bean
    StreamProjection<?> dialingControlProjection() {
        return new DialingControlProjection();
    }

    @Bean
    StreamProjection<?> scheduledCallsProjection() {
        return new ScheduledCallsProjection();
    }

    @Bean
    ScheduledQueries scheduledQueries(MongoDatabaseFactory mongo, Pointers pointers) {
        return new ScheduledQueries(mongo.getMongoDatabase(), pointers);
    }

    @Bean
    JournalProjection<?> dialDecisionsProjection() {
        return new DialDecisionsProjection();
    }

    @Bean
    ControlledQueries controlledQueries(MongoDatabaseFactory mongo, Pointers pointers) {
        return new ControlledQueries(mongo.getMongoDatabase(), pointers);
    }

    @Bean
    ControlQueries controlQueries(MongoDatabaseFactory mongo, Pointers pointers) {
        return new ControlQueries(mongo.getMongoDatabase(), pointers);
    }

    @Bean
    DecisionQueries decisionQueries(MongoDatabaseFactory mongo, Pointers pointers) {
        return new DecisionQueries(mongo.getMongoDatabase(), pointers);
    }

    @Bean
    RefusalQueries refusalQueries(MongoDatabaseFactory mongo, Pointers pointers) {
        return new RefusalQueries(
                new SeriesSums(mongo.getMongoDatabase(), () -> pointers.sums(DialDecisionsProjection.NAME)));
    }
}
