package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the caller of the API attached to a call ({@code metadata} in the documents): anything, so it counts as personal.
 *
 * @param values any JSON object; {@code {"erased": true}} once the customer's data was erased
 */
public record CallAttributes(@JsonValue Map<String, @Nullable Object> values) {
    public static final CallAttributes NONE = new CallAttributes(Map.of());

    @JsonCreator
    public CallAttributes {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Not the values: what is printed ends up in logs. */
    @Override
    public String toString() {
        return "CallAttributes[" + values.size() + " entries]";
    }
}
