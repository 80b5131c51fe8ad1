package io.ringledger.query.calls.notes;

import io.ringledger.query.projection.Pointers;
import io.ringledger.query.projection.StreamProjection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Projection and repository of notes. */
@Configuration(proxyBeanMethods = false)
public class NotesReadModel {
    @Bean
    StreamProjection<?> notesProjection() {
        return new NotesProjection();
    }

    @Bean
    NotesRepository notesRepository(MongoDatabaseFactory mongo, Pointers pointers) {
        return new NotesRepository(mongo.getMongoDatabase(), pointers);
    }
}
