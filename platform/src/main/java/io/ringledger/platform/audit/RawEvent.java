package io.ringledger.platform.audit;

import io.ringledger.platform.messages.MetadataKeys;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * An event as it is stored, before any upcaster and any decryption.
 *
 * @param position place in the log, from 1, without gaps
 * @param stream aggregate identifier; the event's own id where it belongs to no aggregate
 * @param sequence place in the stream, from 0
 * @param aggregateType {@code null} where it belongs to no aggregate
 * @param eventId the message's identifier
 * @param payloadType stored type name
 * @param revision {@code null} for the first revision of a type
 * @param storedTime the number that the store keeps as timestamp: embedded, nanoseconds since 1970 UTC
 * @param payload bytes as stored: personal data is ciphertext in it
 * @param metadata bytes as stored, a JSON object; a store that keeps a map of metadata gives it as one, sorted by name
 */
@SuppressWarnings("ArrayRecordComponent") // bytes are handed on as stored; nobody compares two events by equals
public record RawEvent(
        long position,
        String stream,
        long sequence,
        @Nullable String aggregateType,
        String eventId,
        String payloadType,
        @Nullable String revision,
        long storedTime,
        byte[] payload,
        byte[] metadata) {
    /** The chain of events whose metadata name no tenant. */
    public static final String NO_TENANT = "";

    /** Bytes that an event's form mostly has beside payload and metadata. */
    private static final int USUAL_REST = 256;

    private static final JsonFactory JSON = new JsonFactory();

    public RawEvent {
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(eventId, "eventId");
        Objects.requireNonNull(payloadType, "payloadType");
        Objects.requireNonNull(payload, "payload");
        Objects.requireNonNull(metadata, "metadata");
    }

    /** Hash of everything but the position, which the chains add: so an event is known again at a wrong place. */
    public Hash contentHash() {
        return contentForm().hash();
    }

    BinaryForm contentForm() {
        return new BinaryForm(BinaryForm.Kind.EVENT, payload.length + metadata.length + USUAL_REST)
                .text(stream)
                .number(sequence)
                .optionalText(aggregateType)
                .text(eventId)
                .text(payloadType)
                .optionalText(revision)
                .number(storedTime)
                .bytes(payload)
                .bytes(metadata);
    }

    /** Whose event it is, by its metadata; {@link #NO_TENANT} where they name nobody or cannot be read. */
    public String tenant() {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), metadata)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return NO_TENANT;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean wanted = MetadataKeys.TENANT_ID.equals(parser.currentName());
                JsonToken value = parser.nextToken();
                if (wanted) {
                    return value == JsonToken.VALUE_STRING ? parser.getString() : NO_TENANT;
                }
                parser.skipChildren();
            }
            return NO_TENANT;
        } catch (JacksonException unreadable) {
            return NO_TENANT;
        }
    }
}
