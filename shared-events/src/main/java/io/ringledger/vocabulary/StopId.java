package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * An emergency stop.
 *
 * @param value canonical form {@code stop_} + decimal below 2^53
 */
public record StopId(@JsonValue String value) {
    private static final NumberedId FORM = new NumberedId("stop");

    public StopId {
        FORM.check(value);
    }

    /**
     * Reads either form in which a client may send the id: {@code stop_5104} or {@code 5104}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    @JsonCreator
    public static StopId parse(String text) {
        return new StopId(FORM.canonical(text));
    }

    public static StopId of(long number) {
        return new StopId(FORM.of(number));
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
