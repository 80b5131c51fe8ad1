package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A business configuration: which rules govern a call.
 *
 * @param value canonical form {@code business_} + decimal below 2^53
 */
public record BusinessConfigId(@JsonValue String value) {
    private static final NumberedId FORM = new NumberedId("business");

    public BusinessConfigId {
        FORM.check(value);
    }

    /**
     * Reads either form in which a client may send the id: {@code business_5104} or {@code 5104}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    @JsonCreator
    public static BusinessConfigId parse(String text) {
        return new BusinessConfigId(FORM.canonical(text));
    }

    public static BusinessConfigId of(long number) {
        return new BusinessConfigId(FORM.of(number));
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
