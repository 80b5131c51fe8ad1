package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Somebody whom a campaign is to reach.
 *
 * @param value canonical form {@code lead_} + decimal below 2^53
 */
public record LeadId(@JsonValue String value) {
    private static final NumberedId FORM = new NumberedId("lead");

    public LeadId {
        FORM.check(value);
    }

    /**
     * Reads either form in which a client may send the id: {@code lead_5104} or {@code 5104}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    @JsonCreator
    public static LeadId parse(String text) {
        return new LeadId(FORM.canonical(text));
    }

    public static LeadId of(long number) {
        return new LeadId(FORM.of(number));
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
