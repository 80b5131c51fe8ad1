package io.ringledger.command.carrier;

import io.ringledger.vocabulary.PhoneNumber;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The Twilio account.
 *
 * @param accountSid also {@code TWILIO_ACCOUNT_SID}
 * @param authToken also {@code TWILIO_AUTH_TOKEN}
 * @param apiUrl another base of the REST API, without {@code /2010-04-01}; {@code null} for Twilio's own
 * @param phoneNumber caller id where a request names none; {@code null} for the account's first number
 * @param machineDetection whether Twilio is to find out who picks up, which costs time and money
 */
@ConfigurationProperties("ringledger.twilio")
public record TwilioSettings(
        String accountSid,
        String authToken,
        @Nullable URI apiUrl,
        @Nullable PhoneNumber phoneNumber,
        @DefaultValue("false") boolean machineDetection,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("10s") Duration readTimeout) {
    private static final URI TWILIO = URI.create("https://api.twilio.com");

    URI api() {
        return apiUrl == null ? TWILIO : apiUrl;
    }

    /** Not the token: what is printed ends up in logs. */
    @Override
    public String toString() {
        return "TwilioSettings[" + accountSid + " at " + api() + "]";
    }
}
