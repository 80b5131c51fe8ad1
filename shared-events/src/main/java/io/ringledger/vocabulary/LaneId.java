package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Stream of one dialing lane: an account calling one number from another, whichever tenant asks.
 *
 * @param value {@code lane_} + 128-bit keyed hash in hexadecimal, made with the platform's hash key
 */
public record LaneId(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("lane_[0-9a-f]{32}");

    @JsonCreator
    public LaneId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an id of the form lane_<hash>");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
