package io.ringledger.embedded.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event as it stands in the log, before any upcaster or deserializer.
 *
 * @param position place in the log, from 1, without gaps, in commit order; 0 before it is committed
 * @param stream aggregate identifier; the event's own id where it belongs to no aggregate
 * @param sequence place in the stream, from 0
 * @param aggregateType {@code null} where it belongs to no aggregate
 * @param eventId the message's identifier
 * @param payloadType stored type name
 * @param revision {@code null} for the first revision of a type
 * @param timestamp of the message, UTC, nanosecond precision
 * @param payload bytes as stored
 * @param metadata bytes as stored
 */
@SuppressWarnings("ArrayRecordComponent") // bytes are handed on as stored; nobody compares two events by equals
public record StoredEvent(
        long position,
        String stream,
        long sequence,
        @Nullable String aggregateType,
        String eventId,
        String payloadType,
        @Nullable String revision,
        Instant timestamp,
        byte[] payload,
        byte[] metadata) {

    StoredEvent at(long committedPosition) {
        return new StoredEvent(
                committedPosition,
                stream,
                sequence,
                aggregateType,
                eventId,
                payloadType,
                revision,
                timestamp,
                payload,
                metadata);
    }
}
