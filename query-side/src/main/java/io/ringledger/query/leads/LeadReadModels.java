package io.ringledger.query.leads;

import io.ringledger.query.leads.explaining.LeadExplanationReadModels;
import io.ringledger.query.leads.explaining.Turns;
import io.ringledger.query.projection.BucketProjection;
import io.ringledger.query.projection.JournalProjection;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.projection.Rewriting;
import io.ringledger.query.projection.StreamProjection;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Projections and handlers of the leads context. */
@Configuration(proxyBeanMethods = false)
@Import(LeadExplanationReadModels.class)
public class LeadReadModels {
    private static final Set<String> READ_BY_IMPORTS = Set.of(LeadsProjection.NAME, LeadImportsProjection.NAME);

    @Bean
    StreamProjection<?> leadsProjection() {
        return new LeadsProjection();
    }

    @Bean
    BucketProjection<?> leadCountsProjection() {
        return new LeadCountsProjection();
    }

    @Bean
    StreamProjection<?> leadImportsProjection() {
        return new LeadImportsProjection();
    }

    @Bean
    JournalProjection<?> leadRefusalsProjection() {
        return new LeadRefusalsProjection();
    }

    @Bean
    StreamProjection<?> leadSegmentsProjection() {
        return new LeadSegmentsProjection();
    }

    @Bean
    LeadQueries leadQueries(MongoDatabaseFactory mongo, Pointers pointers) {
        return new LeadQueries(mongo.getMongoDatabase(), pointers, new LeadCounts(mongo.getMongoDatabase(), pointers));
    }

    @Bean
    DialQueries dialQueries(MongoDatabaseFactory mongo, Pointers pointers, Rewriting readModels) {
        return new DialQueries(
                mongo.getMongoDatabase(),
                pointers,
                new LeadCounts(mongo.getMongoDatabase(), pointers),
                position -> readModels.haveReached(position, READ_BY_IMPORTS::contains));
    }

    @Bean
    Turns leadTurns(MongoDatabaseFactory mongo, Pointers pointers) {
        return new LeadTurns(mongo.getMongoDatabase(), pointers, new LeadCounts(mongo.getMongoDatabase(), pointers));
    }

    @Bean
    LeadImportQueries leadImportQueries(MongoDatabaseFactory mongo, Pointers pointers) {
        return new LeadImportQueries(mongo.getMongoDatabase(), pointers);
    }
}
