package io.ringledger.query.projection;

import com.mongodb.client.MongoDatabase;
import io.ringledger.platform.axon.Serializers;
import io.ringledger.query.testing.Log;
import io.ringledger.query.testing.ReadModel;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Projections that really run, in Axon's processors, on a log in memory. */
final class Running implements AutoCloseable {
    static final ProjectionSettings SETTINGS = settings(256, 1_000, 2);

    private final MongoDatabase database;
    private final ProjectionStores stores;
    private final ProjectionRunner runner;
    final Pointers pointers;
    final ProjectionAdmin admin;

    Running(Log log, MongoDatabase database, ProjectionSettings settings, Projection<?>... projections) {
        this(log.store(), database, settings, projections);
    }

    Running(EventStore log, MongoDatabase database, ProjectionSettings settings, Projection<?>... projections) {
        this.database = database;
        this.stores = new ProjectionStores(log, database, Serializers.messages(), settings, Clock.systemUTC());
        this.pointers = new Pointers(stores.database(), Clock.systemUTC());
        this.runner = new ProjectionRunner(List.of(projections), stores, pointers, settings);
        this.admin = new ProjectionAdmin(runner, stores, pointers);
        runner.start();
    }

    static ProjectionSettings settings(int batch, int rebuildBatch, int rebuildSegments) {
        return settings(batch, rebuildBatch, rebuildSegments, Duration.ofMinutes(10));
    }

    static ProjectionSettings retrying(Duration first) {
        return settings(256, 1_000, 2, first);
    }

    private static ProjectionSettings settings(int batch, int rebuildBatch, int rebuildSegments, Duration retryFirst) {
        return new ProjectionSettings(
                batch,
                rebuildBatch,
                2,
                rebuildSegments,
                Duration.ofMillis(20),
                Duration.ofMillis(300),
                Duration.ofMillis(100),
                Duration.ofSeconds(10),
                retryFirst,
                Duration.ofMinutes(10),
                "test");
    }

    boolean isAtEnd(String projection) {
        ProjectionState state = admin.state(projection);
        return state.lag() == 0 && state.position() >= 0 && state.position() == stores.head();
    }

    String hash(String projection) {
        return ReadModel.hash(database, pointers.collection(projection));
    }

    Rewriting rewriting() {
        return new Rewriting(runner, stores, pointers);
    }

    void stop() {
        runner.stop();
    }

    @Override
    public void close() {
        stop();
    }
}
