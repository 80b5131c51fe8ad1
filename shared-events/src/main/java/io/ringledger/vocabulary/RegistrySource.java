package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Which outside list it is: {@code us-ftc} is the national do-not-call registry, {@code us-in} a state's own.
 *
 * @param value lower case letters, digits and dashes, at most 40, beginning with a letter
 */
public record RegistrySource(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    @JsonCreator
    public RegistrySource {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the name of a registry");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
