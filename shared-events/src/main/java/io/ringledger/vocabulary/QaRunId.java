package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A run in which calls of the past are judged anew.
 *
 * @param value canonical form {@code qarun_} + decimal below 2^53
 */
public record QaRunId(@JsonValue String value) {
    private static final NumberedId FORM = new NumberedId("qarun");

    public QaRunId {
        FORM.check(value);
    }

    /**
     * Reads either form in which a client may send the id: {@code qarun_5104} or {@code 5104}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    @JsonCreator
    public static QaRunId parse(String text) {
        return new QaRunId(FORM.canonical(text));
    }

    public static QaRunId of(long number) {
        return new QaRunId(FORM.of(number));
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
