package io.ringledger.simulator.rest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The account's name and secret, as Basic authentication takes them.
 *
 * @param accountSid {@code AC} and 32 hexadecimal digits
 * @param authToken  also the key of the webhooks' signatures
 */
public record Credentials(String accountSid, String authToken) {
    public Credentials {
        if (!accountSid.matches("AC[0-9a-fA-F]{32}") || authToken.isEmpty()) {
            throw new IllegalArgumentException("An account has a SID, AC and 32 hexadecimal digits, and a token");
        }
    }

    boolean match(@Nullable String authorization) {
        var pair = (accountSid + ':' + authToken).getBytes(StandardCharsets.UTF_8);
        var expected = ("Basic " + Base64.getEncoder().encodeToString(pair)).getBytes(StandardCharsets.UTF_8);
        return authorization != null && MessageDigest.isEqual(expected, authorization.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return accountSid;
    }
}
