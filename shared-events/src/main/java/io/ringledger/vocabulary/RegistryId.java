package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Stream of one outside list, as one tenant obtains it.
 *
 * @param value {@code registry_} + 128-bit keyed hash in hexadecimal, made with the tenant's hash key
 */
public record RegistryId(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("registry_[0-9a-f]{32}");

    @JsonCreator
    public RegistryId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an id of the form registry_<hash>");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
