package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A saved filter over leads.
 *
 * @param value canonical form {@code segment_} + decimal below 2^53
 */
public record SegmentId(@JsonValue String value) {
    private static final NumberedId FORM = new NumberedId("segment");

    public SegmentId {
        FORM.check(value);
    }

    /**
     * Reads either form in which a client may send the id: {@code segment_5104} or {@code 5104}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    @JsonCreator
    public static SegmentId parse(String text) {
        return new SegmentId(FORM.canonical(text));
    }

    public static SegmentId of(long number) {
        return new SegmentId(FORM.of(number));
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
