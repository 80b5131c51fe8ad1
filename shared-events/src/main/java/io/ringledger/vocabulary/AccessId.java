package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * An access to personal data, or one that was refused: each has a stream of its own.
 *
 * @param value canonical form {@code access_} + decimal below 2^53
 */
public record AccessId(@JsonValue String value) {
    private static final NumberedId FORM = new NumberedId("access");

    public AccessId {
        FORM.check(value);
    }

    /**
     * Reads either form in which a client may send the id: {@code access_5104} or {@code 5104}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    @JsonCreator
    public static AccessId parse(String text) {
        return new AccessId(FORM.canonical(text));
    }

    public static AccessId of(long number) {
        return new AccessId(FORM.of(number));
    }

    /** The number in the id, for the documents that type it so. */
    public long number() {
        return FORM.number(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
