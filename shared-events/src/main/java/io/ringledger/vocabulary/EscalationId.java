package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A customer on a call who is to be handed to a person.
 *
 * @param value canonical form {@code esc_} + decimal below 2^53
 */
public record EscalationId(@JsonValue String value) {
    private static final NumberedId FORM = new NumberedId("esc");

    public EscalationId {
        FORM.check(value);
    }

    /**
     * Reads either form in which a client may send the id: {@code esc_5104} or {@code 5104}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    @JsonCreator
    public static EscalationId parse(String text) {
        return new EscalationId(FORM.canonical(text));
    }

    public static EscalationId of(long number) {
        return new EscalationId(FORM.of(number));
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
