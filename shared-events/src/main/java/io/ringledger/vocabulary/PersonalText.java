package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

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

    /** Not the text: what is printed ends up in logs. */
    @Override
    public String toString() {
        return "PersonalText[" + value.length() + " characters]";
    }
}
