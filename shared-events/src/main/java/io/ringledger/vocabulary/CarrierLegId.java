package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Stream of one carrier leg, found before a tenant is known.
 *
 * @param value {@code sid_} + 128-bit keyed hash in hexadecimal, made with the platform's hash key
 */
public record CarrierLegId(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("sid_[0-9a-f]{32}");

    @JsonCreator
    public CarrierLegId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an id of the form sid_<hash>");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
