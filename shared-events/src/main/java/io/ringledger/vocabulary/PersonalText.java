package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * What somebody wrote or said, or how somebody is called: text that belongs to a person.
 *
 * @param value the text; {@link Erased#TEXT} once the person's data was erased
 */
public record PersonalText(@JsonValue String value) {
    @JsonCreator
    public PersonalText {
        if (value.length() > 100_000) {
            throw new IllegalArgumentException("longer than 100000 characters");
        }
    }

    /** Whether it is the same text, in a time that tells nothing of where they differ. */
    public boolean matches(PersonalText other) {
        return MessageDigest.isEqual(
                value.getBytes(StandardCharsets.UTF_8), other.value.getBytes(StandardCharsets.UTF_8));
    }

    /** Not the text: what is printed ends up in logs. */
    @Override
    public String toString() {
        return "PersonalText[" + value.length() + " characters]";
    }
}
