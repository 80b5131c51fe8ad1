package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A note that somebody added to a call.
 *
 * @param value canonical form {@code note_} + decimal below 2^53
 */
public record NoteId(@JsonValue String value) {
    private static final NumberedId FORM = new NumberedId("note");

    public NoteId {
        FORM.check(value);
    }

    /**
     * Reads either form in which a client may send the id: {@code note_5104} or {@code 5104}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    @JsonCreator
    public static NoteId parse(String text) {
        return new NoteId(FORM.canonical(text));
    }

    public static NoteId of(long number) {
        return new NoteId(FORM.of(number));
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
