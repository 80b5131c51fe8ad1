package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The call script that a call follows.
 *
 * @param value 1 to 64 letters, digits, dots, colons, dashes and underscores
 */
public record TemplateId(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,63}");

    @JsonCreator
    public TemplateId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a templateId");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
