package io.ringledger.query.calls;

import io.ringledger.query.buckets.BucketSums;
import io.ringledger.query.calls.notes.NotesReadModel;
import io.ringledger.query.calls.notes.NotesRepository;
import io.ringledger.query.calls.quality.QualityCountsProjection;
import io.ringledger.query.calls.quality.QualityReadModels;
import io.ringledger.query.calls.quality.ReviewsRepository;
import io.ringledger.query.calls.transcripts.TranscriptReadModel;
import io.ringledger.query.calls.transcripts.TranscriptRepository;
import io.ringledger.query.projection.BucketProjection;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.projection.StreamProjection;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Projections and query handlers of calls. */
@Configuration(proxyBeanMethods = false)
@Import({NotesReadModel.class, QualityReadModels.class, TranscriptReadModel.class})
public class CallReadModels {
    @Bean
    StreamProjection<?> callsProjection(QueryUpdateEmitter emitter) {
        return new CallsProjection(new CallFeed(emitter));
    }

    @Bean
    BucketProjection<?> callCountsProjection() {
        return new CallCountsProjection();
    }

    @Bean
    CallRepository callRepository(MongoDatabaseFactory mongo, Pointers pointers) {
        return new CallRepository(mongo.getMongoDatabase(), pointers);
    }

    @Bean
    CallQueries callQueries(CallRepository calls) {
        return new CallQueries(calls);
    }

    @Bean
    CallVolumes callVolumes(MongoDatabaseFactory mongo, Pointers pointers, CallRepository calls) {
        return new CallVolumes(new BucketSums(mongo.getMongoDatabase(), pointers, CallCountsProjection.NAME), calls);
    }

    @Bean
    QualityQueries qualityQueries(
            MongoDatabaseFactory mongo, Pointers pointers, CallRepository calls, ReviewsRepository reviews) {
        return new QualityQueries(
                new BucketSums(mongo.getMongoDatabase(), pointers, QualityCountsProjection.NAME), calls, reviews);
    }

    @Bean
    NoteQueries noteQueries(CallRepository calls, NotesRepository notes) {
        return new NoteQueries(calls, notes);
    }

    @Bean
    InteractionQueries interactionQueries(CallRepository calls, TranscriptRepository transcripts) {
        return new InteractionQueries(calls, transcripts);
    }
}
