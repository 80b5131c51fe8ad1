package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the caller of the API attached to a call or an agent ({@code metadata} in the documents): anything, so it counts
 * as personal.
 *
 * @param values any JSON object; {@code {"erased": true}} once the person's data was erased
 */
public record Attributes(@JsonValue Map<String, @Nullable Object> values) {
    public static final Attributes NONE = new Attributes(Map.of());

    @JsonCreator
    public Attributes {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Whether every number in it is one that JSON can hold. */
    public boolean isFinite() {
        return isFinite(values);
    }

    private static boolean isFinite(@Nullable Object value) {
        return switch (value) {
            case Double number -> Double.isFinite(number);
            case Map<?, ?> object -> object.values().stream().allMatch(Attributes::isFinite);
            case List<?> array -> array.stream().allMatch(Attributes::isFinite);
            case null, default -> true;
        };
    }

    /** Not the values: what is printed ends up in logs. */
    @Override
    public String toString() {
        return "Attributes[" + values.size() + " entries]";
    }
}
