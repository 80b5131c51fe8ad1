package io.ringledger.query.compliance;

import io.ringledger.query.projection.Pointers;
import io.ringledger.query.projection.Rewriting;
import io.ringledger.query.projection.StreamProjection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Projections and handlers of the compliance context. */
@Configuration(proxyBeanMethods = false)
public class ComplianceReadModels {
    @Bean
    StreamProjection<?> consentsProjection() {
        return new ConsentsProjection();
    }

    @Bean
    StreamProjection<?> legalHoldsProjection() {
        return new LegalHoldsProjection();
    }

    @Bean
    StreamProjection<?> dataRequestsProjection() {
        return new DataRequestsProjection();
    }

    @Bean
    StreamProjection<?> subjectsProjection() {
        return new SubjectsProjection();
    }

    @Bean
    SubjectStreamsRepository subjectStreamsRepository(MongoDatabaseFactory mongo, Pointers pointers) {
        return new SubjectStreamsRepository(mongo.getMongoDatabase(), pointers);
    }

    @Bean
    ComplianceQueries complianceQueries(MongoDatabaseFactory mongo, Pointers pointers) {
        return new ComplianceQueries(mongo.getMongoDatabase(), pointers);
    }

    @Bean
    SubjectQueries subjectQueries(Rewriting rewriting, SubjectStreamsRepository subjects) {
        return new SubjectQueries(rewriting, subjects);
    }

    @Bean
    ReadModelCommands readModelCommands(Rewriting rewriting, SubjectStreamsRepository subjects) {
        return new ReadModelCommands(rewriting, subjects);
    }
}
