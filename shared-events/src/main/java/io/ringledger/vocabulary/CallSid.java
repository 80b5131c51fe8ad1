package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The carrier's name of a call leg. Source: Twilio, {@code CallSid}.
 *
 * @param value {@code CA} + 32 hexadecimal digits
 */
public record CallSid(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("CA[0-9a-fA-F]{32}");

    @JsonCreator
    public CallSid {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a callSid");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
