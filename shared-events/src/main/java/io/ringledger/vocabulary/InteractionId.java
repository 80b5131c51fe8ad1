package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * One thing that somebody said on a call.
 *
 * @param value canonical form {@code interaction_} + decimal below 2^53
 */
public record InteractionId(@JsonValue String value) {
    private static final NumberedId FORM = new NumberedId("interaction");

    public InteractionId {
        FORM.check(value);
    }

    /**
     * Reads either form in which a client may send the id: {@code interaction_5104} or {@code 5104}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    @JsonCreator
    public static InteractionId parse(String text) {
        return new InteractionId(FORM.canonical(text));
    }

    public static InteractionId of(long number) {
        return new InteractionId(FORM.of(number));
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
