package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Something that somebody answerable for security should look at; the number is the position in the log of the event that gave cause.
 *
 * @param value canonical form {@code secevent_} + decimal below 2^53
 */
public record SecurityEventId(@JsonValue String value) {
    private static final NumberedId FORM = new NumberedId("secevent");

    public SecurityEventId {
        FORM.check(value);
    }

    /**
     * Reads either form in which a client may send the id: {@code secevent_5104} or {@code 5104}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    @JsonCreator
    public static SecurityEventId parse(String text) {
        return new SecurityEventId(FORM.canonical(text));
    }

    public static SecurityEventId of(long number) {
        return new SecurityEventId(FORM.of(number));
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
