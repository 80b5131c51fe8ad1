package io.ringledger.embedded.events;

import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.jspecify.annotations.Nullable;

/**
 * Axon's event store over the log. Unlike {@code EmbeddedEventStore} its streams tell pooled processors of new events;
 * without that call they look only every 500 ms.
 */
final class LogEventStore extends AbstractEventStore {

    private final EmbeddedEventLog log;
    private final LogStorageEngine engine;

    LogEventStore(EmbeddedEventLog log, LogStorageEngine engine) {
        super(new Builder().over(engine));
        this.log = log;
        this.engine = engine;
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken trackingToken) {
        return new LogStream(log, engine, LogStorageEngine.position(trackingToken));
    }

    private static final class Builder extends AbstractEventStore.Builder {

        Builder over(LogStorageEngine engine) {
            storageEngine(engine);
            return this;
        }
    }
}
