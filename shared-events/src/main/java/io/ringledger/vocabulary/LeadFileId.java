package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Stream of one tenant, campaign and content of a file: the same file is read in once, however often it is sent.
 *
 * @param value {@code leadfile_} + 128-bit keyed hash in hexadecimal, made with the tenant's hash key
 */
public record LeadFileId(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("leadfile_[0-9a-f]{32}");

    @JsonCreator
    public LeadFileId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an id of the form leadfile_<hash>");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
