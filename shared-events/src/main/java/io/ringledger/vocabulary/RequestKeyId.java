package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Stream of one key under which a user may repeat a request.
 *
 * @param value {@code key_} + 128-bit keyed hash of user and key in hexadecimal, made with the tenant's hash key
 */
public record RequestKeyId(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("key_[0-9a-f]{32}");

    @JsonCreator
    public RequestKeyId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an id of the form key_<hash>");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
