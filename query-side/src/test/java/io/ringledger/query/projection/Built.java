package io.ringledger.query.projection;

import com.mongodb.client.MongoDatabase;
import io.ringledger.query.testing.Log;
import java.time.Clock;
import java.util.Random;

/** Read models that stand still, for tests of what is asked of them. */
public final class Built {
    private Built() {}

    /** Builds the first version of a projection from a log, with its indexes. */
    public static <S> Pointers of(MongoDatabase database, StreamProjection<S> projection, Log log) {
        Version first = new Version(projection.name(), 1);
        if (!projection.indexes().isEmpty()) {
            database.getCollection(first.documents()).createIndexes(projection.indexes());
        }
        var invoker = new StreamInvoker<>(projection, new StreamWriter<>(database, projection, first), () -> true);
        new Delivery(invoker, log.events()).all(new Random(1), 256);
        return new Pointers(database, Clock.systemUTC());
    }

    /** Builds the first version of a journal from a log, with its indexes. */
    public static <S> Pointers of(MongoDatabase database, JournalProjection<S> projection, Log log) {
        Version first = new Version(projection.name(), 1);
        database.getCollection(first.documents()).createIndexes(projection.indexes());
        var invoker = new LogOrderInvoker(projection, new JournalWriter<>(database, projection, first)::apply);
        new Delivery(invoker, log.events()).all(new Random(1), 64);
        return new Pointers(database, Clock.systemUTC());
    }

    /** Builds the first version of sums from a log, with their indexes. */
    public static <S> Pointers of(MongoDatabase database, BucketProjection<S> projection, Log log) {
        Version first = new Version(projection.name(), 1);
        if (!projection.indexes().isEmpty()) {
            database.getCollection(first.documents()).createIndexes(projection.indexes());
        }
        var invoker = new LogOrderInvoker(projection, new BucketWriter<>(database, projection, first)::apply);
        new Delivery(invoker, log.events()).all(new Random(1), 64);
        return new Pointers(database, Clock.systemUTC());
    }
}
