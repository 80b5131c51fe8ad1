package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A call as the platform knows it, from the intent to dial or the first ring to the end.
 *
 * @param value canonical form {@code call_} + decimal below 2^53
 */
public record CallId(@JsonValue String value) {
    private static final NumberedId FORM = new NumberedId("call");

    public CallId {
        FORM.check(value);
    }

    /**
     * Reads either form in which a client may send the id: {@code call_5104} or {@code 5104}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    @JsonCreator
    public static CallId parse(String text) {
        return new CallId(FORM.canonical(text));
    }

    public static CallId of(long number) {
        return new CallId(FORM.of(number));
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
