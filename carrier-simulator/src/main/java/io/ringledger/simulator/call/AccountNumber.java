package io.ringledger.simulator.call;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A phone number that the account owns.
 *
 * @param phoneNumber    E.164
 * @param voiceUrl       answers its calls
 * @param statusCallback hears of the end of its calls
 */
public record AccountNumber(
        String phoneNumber,
        @Nullable URI voiceUrl,
        @Nullable URI statusCallback) {
    /** A number that nobody answers yet. */
    public AccountNumber(String phoneNumber) {
        this(phoneNumber, null, null);
    }
}
