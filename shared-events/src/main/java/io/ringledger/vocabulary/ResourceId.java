package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * One of our own numbered ids, whatever it names. By its form it cannot hold anything personal.
 *
 * @param value canonical form, for example {@code call_5104}
 */
public record ResourceId(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[a-z]{1,16}_[0-9]{1,16}");

    @JsonCreator
    public ResourceId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("not one of our ids");
        }
    }

    /** Whether a text has the form of one of our ids. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
