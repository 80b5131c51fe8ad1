package io.ringledger.gateway.identity;

/**
 * Asks for a new pair of tokens.
 *
 * @param refreshToken the refresh token of the last pair
 */
record RefreshBody(String refreshToken) {

    /** Not the token: what is printed ends up in logs. */
    @Override
    public String toString() {
        return "RefreshBody";
    }
}
