package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A person or integration that may sign in.
 *
 * @param value canonical form {@code user_} + decimal below 2^53
 */
public record UserId(@JsonValue String value) {
    private static final NumberedId FORM = new NumberedId("user");

    public UserId {
        FORM.check(value);
    }

    /**
     * Reads either form in which a client may send the id: {@code user_5104} or {@code 5104}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    @JsonCreator
    public static UserId parse(String text) {
        return new UserId(FORM.canonical(text));
    }

    public static UserId of(long number) {
        return new UserId(FORM.of(number));
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
