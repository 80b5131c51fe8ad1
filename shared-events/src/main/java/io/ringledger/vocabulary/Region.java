package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A country or a part of one, as ISO 3166 names it. A country alone, where its parts have laws of their own, means that the
 * part is not known.
 *
 * @param value {@code US} or {@code US-FL}
 */
public record Region(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?");
    private static final int COUNTRY = 2;

    @JsonCreator
    public Region {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a region of the form US or US-FL");
        }
    }

    /** The country that it is, or lies in. */
    public String country() {
        return value.substring(0, COUNTRY);
    }

    /** Whether no more than the country is known. */
    public boolean isCountry() {
        return value.length() == COUNTRY;
    }

    @Override
    public String toString() {
        return value;
    }
}
