package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What one person's data must be kept for.
 *
 * @param value {@code hold_} + the subject's id
 */
public record LegalHoldId(@JsonValue String value) {
    private static final String PREFIX = "hold_";

    @JsonCreator
    public LegalHoldId {
        if (!value.startsWith(PREFIX)) {
            throw new IllegalArgumentException("not an id of the form hold_<subject>");
        }
        var _ = new SubjectId(value.substring(PREFIX.length()));
    }

    public static LegalHoldId of(SubjectId subject) {
        return new LegalHoldId(PREFIX + subject);
    }

    public SubjectId subject() {
        return new SubjectId(value.substring(PREFIX.length()));
    }

    @Override
    public String toString() {
        return value;
    }
}
