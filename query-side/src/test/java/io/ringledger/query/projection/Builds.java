package io.ringledger.query.projection;

import com.mongodb.client.MongoDatabase;
import io.ringledger.query.audit.AuditProjections;
import io.ringledger.query.calls.CallProjections;
import io.ringledger.query.calls.notes.NotesProjection;
import io.ringledger.query.calls.quality.QualityCountsProjection;
import io.ringledger.query.calls.quality.ReviewsProjection;
import io.ringledger.query.calls.transcripts.TranscriptProjections;
import io.ringledger.query.testing.Log;
import io.ringledger.query.testing.MongoTest;
import io.ringledger.query.testing.ReadModel;
import java.util.Random;
import java.util.function.Function;

/** Invokers without a processor around them, and the read model that a clean run builds. */
final class Builds {
    static final Version CALLS = new Version("calls", 1);
    static final Version NOTES = new Version("notes", 1);
    static final Version TRANSCRIPTS = new Version("transcripts", 1);
    static final Version VOLUME = new Version("call-counts", 1);
    static final Version QUALITY = new Version("quality-counts", 1);
    static final Version AUDIT = new Version("audit-log", 1);
    static final Version REVIEWS = new Version("qa-reviews", 1);

    private Builds() {}

    static BatchInvoker calls(MongoDatabase database) {
        return stream(database, CallProjections.calls());
    }

    static <S> StreamInvoker<S> stream(MongoDatabase database, StreamProjection<S> projection) {
        return new StreamInvoker<>(
                projection, new StreamWriter<>(database, projection, new Version(projection.name(), 1)), () -> true);
    }

    static BatchInvoker notes(MongoDatabase database) {
        return stream(database, new NotesProjection());
    }

    static BatchInvoker transcripts(MongoDatabase database) {
        return stream(database, TranscriptProjections.transcripts());
    }

    static BatchInvoker volume(MongoDatabase database) {
        return buckets(database, CallProjections.callCounts());
    }

    static <S> BatchInvoker buckets(MongoDatabase database, BucketProjection<S> projection) {
        return new LogOrderInvoker(
                projection, new BucketWriter<>(database, projection, new Version(projection.name(), 1))::apply);
    }

    static BatchInvoker quality(MongoDatabase database) {
        return buckets(database, new QualityCountsProjection());
    }

    static BatchInvoker reviews(MongoDatabase database) {
        return stream(database, new ReviewsProjection());
    }

    static BatchInvoker audit(MongoDatabase database) {
        return journal(database, AuditProjections.auditLog());
    }

    static <S> BatchInvoker journal(MongoDatabase database, JournalProjection<S> projection) {
        return new LogOrderInvoker(
                projection, new JournalWriter<>(database, projection, new Version(projection.name(), 1))::apply);
    }

    static BatchInvoker chain(MongoDatabase database) {
        return stream(database, new Chain());
    }

    static String cleanCalls(Log log) {
        return clean(log, Builds::calls, CALLS);
    }

    static String cleanVolume(Log log) {
        return clean(log, Builds::volume, VOLUME);
    }

    static String clean(Log log, Function<MongoDatabase, BatchInvoker> invoker, Version version) {
        MongoDatabase database = MongoTest.database();
        new Delivery(invoker.apply(database), log.events()).all(new Random(1), 256);
        return hash(database, version);
    }

    /** What readers see of a version; only a journal has sums beside its documents. */
    static String hash(MongoDatabase database, Version version) {
        String documents = ReadModel.hash(database, version.documents());
        return version.projection().equals(AUDIT.projection())
                ? documents + ReadModel.hash(database, version.sums())
                : documents;
    }
}
