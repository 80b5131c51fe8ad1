package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Tells whether two requests are the same. A keyed hash, because a plain one of something as short as a phone number can be
 * guessed.
 *
 * @param value 128-bit keyed hash of method, path, query and body in hexadecimal, made with the tenant's hash key
 */
public record RequestPrint(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    @JsonCreator
    public RequestPrint {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a hash of 32 hexadecimal digits");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
