package io.ringledger.query.calls.transcripts;

import io.ringledger.query.projection.Pointers;
import io.ringledger.query.projection.StreamProjection;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Projection and repository of transcripts. */
@Configuration(proxyBeanMethods = false)
public class TranscriptReadModel {
    @Bean
    StreamProjection<?> transcriptsProjection(QueryUpdateEmitter emitter) {
        return new TranscriptsProjection(new TranscriptFeed(emitter));
    }

    @Bean
    TranscriptRepository transcriptRepository(MongoDatabaseFactory mongo, Pointers pointers) {
        return new TranscriptRepository(mongo.getMongoDatabase(), pointers);
    }
}
