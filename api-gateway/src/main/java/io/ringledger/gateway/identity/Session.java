package io.ringledger.gateway.identity;

import io.ringledger.gateway.security.TokenPair;

/**
 * What somebody gets who signs in.
 *
 * @param token access token
 * @param refreshToken for a new pair, once
 * @param tokenType always {@code Bearer}
 * @param expiresIn seconds that the access token holds
 */
public record Session(String token, String refreshToken, String tokenType, long expiresIn, SignedInUser user) {

    static Session of(Admitted admitted, TokenPair tokens) {
        return new Session(
                tokens.access(), tokens.refresh(), "Bearer", tokens.expiresIn().toSeconds(), SignedInUser.of(admitted));
    }

    /** Not the tokens: what is printed ends up in logs. */
    @Override
    public String toString() {
        return "Session[" + user.id() + "]";
    }
}
