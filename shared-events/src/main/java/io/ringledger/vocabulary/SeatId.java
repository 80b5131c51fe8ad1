package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * An agent's place on a campaign's floor: a telephone line that stays open between its calls.
 *
 * @param value canonical form {@code seat_} + decimal below 2^53
 */
public record SeatId(@JsonValue String value) {
    private static final NumberedId FORM = new NumberedId("seat");

    public SeatId {
        FORM.check(value);
    }

    /**
     * Reads either form in which the id may be sent: {@code seat_5104} or {@code 5104}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    @JsonCreator
    public static SeatId parse(String text) {
        return new SeatId(FORM.canonical(text));
    }

    public static SeatId of(long number) {
        return new SeatId(FORM.of(number));
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
