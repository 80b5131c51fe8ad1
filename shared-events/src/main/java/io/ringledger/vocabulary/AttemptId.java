package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * One attempt to have a carrier place a call; travels in the signed callback URLs.
 *
 * @param value canonical form {@code att_} + decimal below 2^53
 */
public record AttemptId(@JsonValue String value) {
    private static final NumberedId FORM = new NumberedId("att");

    public AttemptId {
        FORM.check(value);
    }

    /**
     * Reads either form in which a client may send the id: {@code att_5104} or {@code 5104}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    @JsonCreator
    public static AttemptId parse(String text) {
        return new AttemptId(FORM.canonical(text));
    }

    public static AttemptId of(long number) {
        return new AttemptId(FORM.of(number));
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
