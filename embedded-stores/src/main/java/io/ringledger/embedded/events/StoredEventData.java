package io.ringledger.embedded.events;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/** A stored event as Axon's upcasters and deserializers want to see it, and the way back. */
class StoredEventData implements TrackedEventData<byte[]> {

    private final StoredEvent event;

    private StoredEventData(StoredEvent event) {
        this.event = event;
    }

    /** Events of an aggregate know their place in it; the others only their place in the log. */
    static TrackedEventData<byte[]> of(StoredEvent event) {
        return event.aggregateType() == null ? new StoredEventData(event) : new OfAggregate(event);
    }

    static DomainEventData<byte[]> ofAggregate(StoredEvent event) {
        return new OfAggregate(event);
    }

    /** Serializes, and so encrypts, on the calling thread. */
    static StoredEvent store(EventMessage<?> message, Serializer serializer) {
        SerializedObject<byte[]> payload = message.serializePayload(serializer, byte[].class);
        SerializedObject<byte[]> metadata = message.serializeMetaData(serializer, byte[].class);
        var place = message instanceof DomainEventMessage<?> domain
                ? new Place(domain.getAggregateIdentifier(), domain.getSequenceNumber(), domain.getType())
                : new Place(message.getIdentifier(), 0, null);
        return new StoredEvent(
                0,
                place.stream(),
                place.sequence(),
                place.aggregateType(),
                message.getIdentifier(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                message.getTimestamp(),
                payload.getData(),
                metadata.getData());
    }

    final StoredEvent event() {
        return event;
    }

    @Override
    public TrackingToken trackingToken() {
        return new GlobalSequenceTrackingToken(event.position());
    }

    @Override
    public String getEventIdentifier() {
        return event.eventId();
    }

    @Override
    public Instant getTimestamp() {
        return event.timestamp();
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return new SerializedMetaData<>(event.metadata(), byte[].class);
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return new SimpleSerializedObject<>(event.payload(), byte[].class, event.payloadType(), event.revision());
    }

    private record Place(
            String stream, long sequence, @Nullable String aggregateType) {}

    private static final class OfAggregate extends StoredEventData implements DomainEventData<byte[]> {

        OfAggregate(StoredEvent event) {
            super(event);
        }

        @Override
        public @Nullable String getType() {
            return event().aggregateType();
        }

        @Override
        public String getAggregateIdentifier() {
            return event().stream();
        }

        @Override
        public long getSequenceNumber() {
            return event().sequence();
        }
    }
}
