package io.ringledger.query.projection;

import com.mongodb.client.MongoDatabase;
import io.ringledger.query.calls.CallProjections;
import io.ringledger.query.testing.Log;
import io.ringledger.query.testing.MongoTest;
import io.ringledger.query.testing.ReadModel;
import java.util.Random;

/** Invokers without a processor around them, and the read model that a clean run builds. */
final class Builds {
    static final Version CALLS = new Version("calls", 1);
    static final Version VOLUME = new Version("call-volume", 1);

    private Builds() {}

    static BatchInvoker calls(MongoDatabase database) {
        return stream(database, CallProjections.calls());
    }

    static <S> StreamInvoker<S> stream(MongoDatabase database, StreamProjection<S> projection) {
        return new StreamInvoker<>(projection, new StreamWriter<>(database, projection, CALLS), () -> true);
    }

    static BatchInvoker volume(MongoDatabase database) {
        return buckets(database, CallProjections.callVolume());
    }

    static <S> BucketInvoker<S> buckets(MongoDatabase database, BucketProjection<S> projection) {
        return new BucketInvoker<>(projection, new BucketWriter<>(database, projection, VOLUME));
    }

    static String cleanCalls(Log log) {
        MongoDatabase database = MongoTest.database();
        new Delivery(calls(database), log.events()).all(new Random(1), 256);
        return ReadModel.hash(database, CALLS.documents());
    }

    static String cleanVolume(Log log) {
        MongoDatabase database = MongoTest.database();
        new Delivery(volume(database), log.events()).all(new Random(1), 256);
        return ReadModel.hash(database, VOLUME.documents());
    }
}
