package io.ringledger.gateway.security;

import java.time.Duration;

/**
 * What somebody gets who signs in.
 *
 * @param access for every protected call
 * @param refresh for a new pair, and nothing else
 * @param expiresIn how long the access token holds
 */
public record TokenPair(String access, String refresh, Duration expiresIn) {

    /** Not the tokens: what is printed ends up in logs. */
    @Override
    public String toString() {
        return "TokenPair[" + expiresIn + "]";
    }
}
