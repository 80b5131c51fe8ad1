package io.ringledger.benchmarks.events;

import io.ringledger.embedded.events.StoredEvent;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/**
 * A rival of the product's engine, only as far as the load needs it: one writer thread, group commit, streams by
 * identifier. No conflicts, no snapshots, no recovery.
 */
abstract class GroupCommitEngine extends BatchingEventStorageEngine implements Closeable {

    private static final int GROUP = 512;

    private final BlockingQueue<Append> queue = new LinkedBlockingQueue<>();
    private final Thread writer = Thread.ofPlatform().daemon().unstarted(this::run);
    private long head;

    GroupCommitEngine(Serializer serializer) {
        super(new Builder().with(serializer));
    }

    /** Called once the subclass can write. */
    final void start() {
        writer.start();
    }

    /** Writes one event into the open group. */
    abstract void write(StoredEvent event) throws Exception;

    /** Ends the group as durably as this rival promises. */
    abstract void commit() throws Exception;

    abstract List<StoredEvent> stream(String stream, long firstSequence);

    private void run() {
        var group = new ArrayList<Append>(GROUP);
        try {
            while (true) {
                group.add(queue.take());
                queue.drainTo(group, GROUP - 1);
                for (var append : group) {
                    write(append.event());
                }
                commit();
                group.forEach(append -> append.done().complete(true));
                group.clear();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            group.forEach(append -> append.done().completeExceptionally(e));
        }
    }

    final long nextPosition() {
        return ++head;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        for (var message : events) {
            var event = (DomainEventMessage<?>) message;
            SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
            SerializedObject<byte[]> metadata = event.serializeMetaData(serializer, byte[].class);
            var append = new Append(
                    new StoredEvent(
                            0,
                            event.getAggregateIdentifier(),
                            event.getSequenceNumber(),
                            event.getType(),
                            event.getIdentifier(),
                            payload.getType().getName(),
                            payload.getType().getRevision(),
                            event.getTimestamp(),
                            payload.getData(),
                            metadata.getData()),
                    new CompletableFuture<>());
            queue.add(append);
            append.done().join();
        }
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String stream, long firstSequence, int batchSize) {
        return stream(stream, firstSequence).stream()
                .map(event -> new GenericDomainEventEntry<>(
                        event.aggregateType(),
                        event.stream(),
                        event.sequence(),
                        event.eventId(),
                        event.timestamp(),
                        event.payloadType(),
                        event.revision(),
                        event.payload(),
                        event.metadata()))
                .toList();
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(TrackingToken lastToken, int batchSize) {
        throw new UnsupportedOperationException("the load does not track");
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        throw new UnsupportedOperationException("the load takes no snapshots");
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return Stream.empty();
    }

    @Override
    public void close() throws IOException {
        writer.interrupt();
        try {
            writer.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private record Append(StoredEvent event, CompletableFuture<Boolean> done) {}

    private static final class Builder extends BatchingEventStorageEngine.Builder {

        Builder with(Serializer serializer) {
            snapshotSerializer(serializer);
            eventSerializer(serializer);
            return this;
        }
    }
}
