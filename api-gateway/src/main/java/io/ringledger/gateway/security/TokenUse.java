package io.ringledger.gateway.security;

import java.util.Locale;

/** What a token is for; one is never taken for the other. */
enum TokenUse {
    ACCESS,
    REFRESH,
    /** For opening one socket. */
    TICKET;

    /** Value of the claim {@code typ}. */
    String claim() {
        return name().toLowerCase(Locale.ROOT);
    }
}
