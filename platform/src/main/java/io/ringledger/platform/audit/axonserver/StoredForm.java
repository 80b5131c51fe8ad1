package io.ringledger.platform.audit.axonserver;

import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.SerializedObject;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import io.ringledger.platform.audit.RawEvent;
import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * An event of an Axon Server in the fixed form of the chains. Its token, counted from 0, is the position less one; a text
 * that is missing there is empty. Metadata is a map there: here a JSON object sorted by name, in which texts, whole
 * numbers and truth values are themselves, a number with a fraction is {@code {"double": <hexadecimal form>}}, and bytes
 * are {@code {"type", "revision", "data": <base64>}}.
 */
final class StoredForm {
    private static final JsonFactory JSON = new JsonFactory();

    private StoredForm() {}

    static RawEvent of(EventWithToken stored) {
        Event event = stored.getEvent();
        String stream = event.getAggregateIdentifier();
        return new RawEvent(
                stored.getToken() + 1,
                stream.isEmpty() ? event.getMessageIdentifier() : stream,
                event.getAggregateSequenceNumber(),
                textOrNull(event.getAggregateType()),
                event.getMessageIdentifier(),
                event.getPayload().getType(),
                textOrNull(event.getPayload().getRevision()),
                event.getTimestamp(),
                event.getPayload().getData().toByteArray(),
                metadata(event.getMetaDataMap()));
    }

    private static @Nullable String textOrNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static byte[] metadata(Map<String, MetaDataValue> values) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            new TreeMap<>(values).forEach((name, value) -> write(json.writeName(name), value));
            json.writeEndObject();
        }
        return out.toByteArray();
    }

    private static void write(JsonGenerator json, MetaDataValue value) {
        switch (value.getDataCase()) {
            case TEXT_VALUE -> json.writeString(value.getTextValue());
            case NUMBER_VALUE -> json.writeNumber(value.getNumberValue());
            case BOOLEAN_VALUE -> json.writeBoolean(value.getBooleanValue());
            case DOUBLE_VALUE ->
                json.writeStartObject()
                        .writeStringProperty("double", Double.toHexString(value.getDoubleValue()))
                        .writeEndObject();
            case BYTES_VALUE -> write(json, value.getBytesValue());
            case DATA_NOT_SET -> json.writeNull();
        }
    }

    private static void write(JsonGenerator json, SerializedObject value) {
        json.writeStartObject()
                .writeStringProperty("type", value.getType())
                .writeStringProperty("revision", value.getRevision())
                .writeStringProperty(
                        "data",
                        Base64.getEncoder().encodeToString(value.getData().toByteArray()))
                .writeEndObject();
    }
}
