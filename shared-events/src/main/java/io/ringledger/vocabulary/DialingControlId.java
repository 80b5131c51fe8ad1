package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Stream of one tenant in which stands whether and how much it dials.
 *
 * @param value {@code control_} + 128-bit keyed hash in hexadecimal, made with the tenant's hash key
 */
public record DialingControlId(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("control_[0-9a-f]{32}");

    @JsonCreator
    public DialingControlId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an id of the form control_<hash>");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
