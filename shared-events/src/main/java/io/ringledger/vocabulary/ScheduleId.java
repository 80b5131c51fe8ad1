package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A call that is to be begun at a later time. The call that comes of it has the same number.
 *
 * @param value canonical form {@code schedule_} + decimal below 2^53
 */
public record ScheduleId(@JsonValue String value) {
    private static final NumberedId FORM = new NumberedId("schedule");

    public ScheduleId {
        FORM.check(value);
    }

    /**
     * Reads either form in which a client may send the id: {@code schedule_5104} or {@code 5104}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    @JsonCreator
    public static ScheduleId parse(String text) {
        return new ScheduleId(FORM.canonical(text));
    }

    public static ScheduleId of(long number) {
        return new ScheduleId(FORM.of(number));
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
