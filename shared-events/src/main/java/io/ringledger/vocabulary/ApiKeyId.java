package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A key by which an integration calls in the name of the user who made it.
 *
 * @param value canonical form {@code apikey_} + decimal below 2^53
 */
public record ApiKeyId(@JsonValue String value) {
    private static final NumberedId FORM = new NumberedId("apikey");

    public ApiKeyId {
        FORM.check(value);
    }

    /**
     * Reads either form in which a client may send the id: {@code apikey_5104} or {@code 5104}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    @JsonCreator
    public static ApiKeyId parse(String text) {
        return new ApiKeyId(FORM.canonical(text));
    }

    public static ApiKeyId of(long number) {
        return new ApiKeyId(FORM.of(number));
    }

    /** The number in the id. */
    public long number() {
        return FORM.number(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
