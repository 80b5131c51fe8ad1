package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A judgement of how well a call was handled.
 *
 * @param value canonical form {@code review_} + decimal below 2^53
 */
public record ReviewId(@JsonValue String value) {
    private static final NumberedId FORM = new NumberedId("review");

    public ReviewId {
        FORM.check(value);
    }

    /**
     * Reads either form in which a client may send the id: {@code review_5104} or {@code 5104}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    @JsonCreator
    public static ReviewId parse(String text) {
        return new ReviewId(FORM.canonical(text));
    }

    public static ReviewId of(long number) {
        return new ReviewId(FORM.of(number));
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
