package io.ringledger.embedded.events;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/**
 * Axon's storage port over the log. Tokens are plain positions: the log's order is its commit order and has no gaps.
 * Appending serializes on the caller's thread and blocks until the events are durable; nothing that can fail comes after
 * it in the unit of work.
 */
final class LogStorageEngine extends BatchingEventStorageEngine {

    private final EmbeddedEventLog log;

    LogStorageEngine(EmbeddedEventLog log, Serialization serialization) {
        super(new Builder().with(serialization, log.options().batchSize()));
        this.log = log;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        var stored = new ArrayList<StoredEvent>(events.size());
        events.forEach(event -> stored.add(StoredEventData.store(event, serializer)));
        try {
            log.append(stored);
        } catch (DuplicateEvent duplicate) {
            handlePersistenceException(duplicate, events.get(duplicate.index()));
        }
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        log.storeSnapshot(StoredEventData.store(snapshot, serializer));
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return log.readSnapshot(aggregateIdentifier).map(StoredEventData::ofAggregate).stream();
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken lastToken, int batchSize) {
        return log.readAfter(position(lastToken), batchSize).stream()
                .map(StoredEventData::of)
                .toList();
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(
            String aggregateIdentifier, long firstSequenceNumber, int batchSize) {
        return log.readStream(aggregateIdentifier, firstSequenceNumber, batchSize).stream()
                .map(StoredEventData::ofAggregate)
                .toList();
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        var last = log.lastSequence(aggregateIdentifier);
        return last.isPresent() ? Optional.of(last.getAsLong()) : Optional.empty();
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(log.head());
    }

    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        return new GlobalSequenceTrackingToken(log.positionBefore(dateTime));
    }

    /** Upcast and lazily deserialized, in order; an upcaster may make several of one or none. */
    Stream<TrackedEventMessage<?>> messages(List<StoredEvent> events) {
        return EventUtils.upcastAndDeserializeTrackedEvents(
                events.stream().map(StoredEventData::of), getEventSerializer(), upcasterChain);
    }

    /** Of the last event that was seen; {@code null} and 0 both mean the beginning. */
    static long position(@Nullable TrackingToken token) {
        return switch (WrappedToken.unwrapLowerBound(token)) {
            case null -> 0;
            case GlobalSequenceTrackingToken plain -> plain.getGlobalIndex();
            case TrackingToken other ->
                throw new IllegalArgumentException(
                        "not a token of this log: " + other.getClass().getSimpleName());
        };
    }

    /** The codecs of one engine. */
    record Serialization(Serializer snapshots, Serializer events, EventUpcaster upcasters, SnapshotFilter filter) {}

    private static final class Builder extends BatchingEventStorageEngine.Builder {

        Builder with(Serialization serialization, int batchSize) {
            snapshotSerializer(serialization.snapshots());
            eventSerializer(serialization.events());
            upcasterChain(serialization.upcasters());
            snapshotFilter(serialization.filter());
            persistenceExceptionResolver(DuplicateEvent.class::isInstance);
            batchSize(batchSize);
            return this;
        }
    }
}
