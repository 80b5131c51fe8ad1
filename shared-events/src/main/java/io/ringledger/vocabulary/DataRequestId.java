package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What somebody wants to be done with all the data about a person.
 *
 * @param value canonical form {@code datareq_} + decimal below 2^53
 */
public record DataRequestId(@JsonValue String value) {
    private static final NumberedId FORM = new NumberedId("datareq");

    public DataRequestId {
        FORM.check(value);
    }

    /**
     * Reads either form in which a client may send the id: {@code datareq_5104} or {@code 5104}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    @JsonCreator
    public static DataRequestId parse(String text) {
        return new DataRequestId(FORM.canonical(text));
    }

    public static DataRequestId of(long number) {
        return new DataRequestId(FORM.of(number));
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
