package io.ringledger.query.knowledge;

import io.ringledger.query.projection.Pointers;
import io.ringledger.query.projection.StreamProjection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Projection and query handlers of the knowledge base. */
@Configuration(proxyBeanMethods = false)
public class KnowledgeReadModels {
    @Bean
    StreamProjection<?> knowledgeProjection() {
        return new KnowledgeProjection();
    }

    @Bean
    KnowledgeQueries knowledgeQueries(MongoDatabaseFactory mongo, Pointers pointers) {
        return new KnowledgeQueries(new KnowledgeRepository(mongo.getMongoDatabase(), pointers));
    }
}
