package io.ringledger.query.projection;

import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * An event as it lies in the log. Its payload is read when it is asked for, so that one unreadable event fails alone.
 *
 * @param message as the event source delivered it
 * @param stream id of the aggregate
 * @param sequence place in the stream, from 0
 */
public record RecordedEvent(EventMessage<?> message, String stream, long sequence) {

    static RecordedEvent of(EventMessage<?> message) {
        if (message instanceof DomainEventMessage<?> event) {
            return new RecordedEvent(message, event.getAggregateIdentifier(), event.getSequenceNumber());
        }
        throw new IllegalArgumentException("an event without a stream: " + message.getPayloadType());
    }

    /** The same event with another payload. */
    RecordedEvent saying(UnaryOperator<Object> said) {
        return new RecordedEvent(
                new GenericEventMessage<>(
                        message.getIdentifier(), said.apply(payload()), message.getMetaData(), message.getTimestamp()),
                stream,
                sequence);
    }

    public Object payload() {
        return message.getPayload();
    }

    /** When it was recorded, our clock. */
    public Instant recordedAt() {
        return message.getTimestamp();
    }

    /**
     * Whose data it is.
     *
     * @throws IllegalStateException if the event names no tenant
     */
    public TenantId tenant() {
        if (message.getMetaData().get(MetadataKeys.TENANT_ID) instanceof String tenant) {
            return new TenantId(tenant);
        }
        throw new IllegalStateException("an event without a tenant");
    }

    /** The user who caused it; {@code null} where no user did. */
    public @Nullable String author() {
        return message.getMetaData().get(MetadataKeys.USER_ID) instanceof String user ? user : null;
    }

    /** Place in the log; only events that came from the log, and not from their stream, have one. */
    long position() {
        if (message instanceof TrackedEventMessage<?> tracked) {
            return tracked.trackingToken().position().orElseThrow();
        }
        throw new IllegalStateException("an event without a position");
    }
}
