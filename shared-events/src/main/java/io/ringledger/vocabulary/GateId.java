package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Stream of one tenant and called number: own list, attempts and authorisations meet in it.
 *
 * @param value {@code gate_} + 128-bit keyed hash in hexadecimal, made with the tenant's hash key
 */
public record GateId(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("gate_[0-9a-f]{32}");

    @JsonCreator
    public GateId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an id of the form gate_<hash>");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
