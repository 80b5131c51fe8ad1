package io.ringledger.command.calls;

import io.ringledger.platform.axon.Serializers;
import io.ringledger.platform.personal.SubjectKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStorageEngine;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** Keeps events and snapshots in their stored form, and tells from where streams were read. */
final class StoringEngine extends AbstractEventStorageEngine {
    final List<DomainEventData<String>> events = new ArrayList<>();
    final List<DomainEventData<String>> snapshots = new ArrayList<>();
    final List<Long> readFrom = new ArrayList<>();

    private static final class Builder extends AbstractEventStorageEngine.Builder {
        Builder(SubjectKeys keys, SnapshotFilter snapshots) {
            var serializer = Serializers.stored(keys);
            var _ = eventSerializer(serializer).snapshotSerializer(serializer).snapshotFilter(snapshots);
        }
    }

    StoringEngine(SubjectKeys keys, SnapshotFilter snapshots) {
        super(new Builder(keys, snapshots));
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> messages, Serializer serializer) {
        messages.forEach(message -> events.add(stored((DomainEventMessage<?>) message, serializer)));
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        snapshots.addFirst(stored(snapshot, serializer));
    }

    private static DomainEventData<String> stored(DomainEventMessage<?> message, Serializer serializer) {
        SerializedObject<String> payload = message.serializePayload(serializer, String.class);
        return entry(
                message,
                payload.getType().getRevision(),
                payload.getData(),
                message.serializeMetaData(serializer, String.class).getData());
    }

    static DomainEventData<String> entry(
            DomainEventMessage<?> message, @Nullable String revision, String payload, String metaData) {
        return new GenericDomainEventEntry<>(
                message.getType(),
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                message.getIdentifier(),
                message.getTimestamp(),
                message.getPayloadType().getName(),
                revision,
                payload,
                metaData);
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readEventData(String identifier, long first) {
        readFrom.add(first);
        return events.stream()
                .filter(event -> event.getAggregateIdentifier().equals(identifier))
                .filter(event -> event.getSequenceNumber() >= first);
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String identifier) {
        return snapshots.stream()
                .filter(snapshot -> snapshot.getAggregateIdentifier().equals(identifier));
    }

    @Override
    protected Stream<? extends TrackedEventData<?>> readEventData(@Nullable TrackingToken token, boolean mayBlock) {
        return Stream.empty();
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String identifier) {
        return readEventData(identifier, 0)
                .map(DomainEventData::getSequenceNumber)
                .reduce((a, b) -> b);
    }
}
