package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A file of leads that is read in.
 *
 * @param value canonical form {@code import_} + decimal below 2^53
 */
public record LeadImportId(@JsonValue String value) {
    private static final NumberedId FORM = new NumberedId("import");

    public LeadImportId {
        FORM.check(value);
    }

    /**
     * Reads either form in which a client may send the id: {@code import_5104} or {@code 5104}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    @JsonCreator
    public static LeadImportId parse(String text) {
        return new LeadImportId(FORM.canonical(text));
    }

    public static LeadImportId of(long number) {
        return new LeadImportId(FORM.of(number));
    }

    /** The number in the id, for the documents that type it so. */
    public long number() {
        return FORM.number(value);
    }

    /** The file as the holder of what stands in it: its bytes have a key of their own, which goes with them. */
    public SubjectId subject() {
        return new SubjectId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
