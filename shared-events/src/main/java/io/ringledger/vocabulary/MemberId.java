package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * One user in one company.
 *
 * @param value {@code member_} + 128-bit keyed hash of the user in hexadecimal, made with the tenant's hash key
 */
public record MemberId(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("member_[0-9a-f]{32}");

    @JsonCreator
    public MemberId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an id of the form member_<hash>");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
