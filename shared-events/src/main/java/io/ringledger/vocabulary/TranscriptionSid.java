package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The carrier's name of one running transcription; a call may have several after each other. Source: Twilio,
 * {@code TranscriptionSid}.
 *
 * @param value {@code GT} + 32 hexadecimal digits
 */
public record TranscriptionSid(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("GT[0-9a-fA-F]{32}");

    @JsonCreator
    public TranscriptionSid {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a transcriptionSid");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
