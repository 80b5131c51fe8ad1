package io.ringledger.gateway.identity.oidc;

/**
 * Asks to be signed in.
 *
 * @param idToken the issuer's, at most 16384 characters
 */
record OidcBody(String idToken) {
    private static final int LONGEST = 16 * 1024;

    OidcBody {
        if (idToken.isBlank() || idToken.length() > LONGEST) {
            throw new IllegalArgumentException("id_token has 1 to " + LONGEST + " characters");
        }
    }

    /** Not the token: what is printed ends up in logs. */
    @Override
    public String toString() {
        return "OidcBody";
    }
}
