package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A role that a tenant defined. Its name is its key, so that no tenant has two of one name.
 *
 * @param value {@code role_} + 128-bit keyed hash of the name in hexadecimal, made with the tenant's hash key
 */
public record RoleId(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("role_[0-9a-f]{32}");

    @JsonCreator
    public RoleId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an id of the form role_<hash>");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
