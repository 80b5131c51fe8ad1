package io.ringledger.query.suppression;

import io.ringledger.platform.registries.OpenNumberFiles;
import io.ringledger.query.projection.JournalProjection;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.projection.StreamProjection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Projections and handlers of the suppression context. */
@Configuration(proxyBeanMethods = false)
public class SuppressionReadModels {
    @Bean
    StreamProjection<?> ownNumbersProjection() {
        return new OwnNumbersProjection();
    }

    @Bean
    SuppressionQueries suppressionQueries(
            MongoDatabaseFactory mongo, Pointers pointers, RegistryQueries registryQueries) {
        return new SuppressionQueries(mongo.getMongoDatabase(), pointers, registryQueries);
    }

    @Bean
    JournalProjection<?> dncLogProjection() {
        return new DncLogProjection();
    }

    @Bean
    StreamProjection<?> registriesProjection() {
        return new RegistriesProjection();
    }

    @Bean
    DncLogQueries dncLogQueries(MongoDatabaseFactory mongo, Pointers pointers, SuppressionQueries numbers) {
        return new DncLogQueries(mongo.getMongoDatabase(), pointers, numbers);
    }

    @Bean
    RegistryQueries registryQueries(MongoDatabaseFactory mongo, Pointers pointers, OpenNumberFiles files) {
        return new RegistryQueries(mongo.getMongoDatabase(), pointers, files);
    }

    @Bean
    DncSizesQueries dncSizesQueries(SuppressionQueries numbers, RegistryQueries registryQueries) {
        return new DncSizesQueries(numbers, registryQueries);
    }
}
