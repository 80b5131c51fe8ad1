package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A telephone number in E.164 form. Whether a numbering plan knows it is asked when it is dialled, not here.
 *
 * @param value {@code +} and 7 to 15 digits; or {@link Erased#TEXT} once the holder's data was erased
 */
public record PhoneNumber(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("\\+[0-9]{7,15}");

    @JsonCreator
    public PhoneNumber {
        if (!FORM.matcher(value).matches() && !value.equals(Erased.TEXT)) {
            throw new IllegalArgumentException("not a phone number: + and 7 to 15 digits");
        }
    }

    /** Whether it is no number any more. */
    public boolean isErased() {
        return value.equals(Erased.TEXT);
    }

    @Override
    public String toString() {
        return value;
    }
}
