package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What one person has consented to.
 *
 * @param value {@code consent_} + the subject's id
 */
public record ConsentId(@JsonValue String value) {
    private static final String PREFIX = "consent_";

    @JsonCreator
    public ConsentId {
        if (!value.startsWith(PREFIX)) {
            throw new IllegalArgumentException("not an id of the form consent_<subject>");
        }
        var _ = new SubjectId(value.substring(PREFIX.length()));
    }

    public static ConsentId of(SubjectId subject) {
        return new ConsentId(PREFIX + subject);
    }

    public SubjectId subject() {
        return new SubjectId(value.substring(PREFIX.length()));
    }

    @Override
    public String toString() {
        return value;
    }
}
