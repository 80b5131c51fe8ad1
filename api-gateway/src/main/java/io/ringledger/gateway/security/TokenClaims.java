package io.ringledger.gateway.security;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names and fixed values of what a token says. */
final class TokenClaims {
    static final String ISSUER = "ringledger";
    static final String AUDIENCE = "ringledger-api";
    static final String TENANT = "tenant";
    static final String ROLES = "roles";
    static final String DEFINED_ROLES = "defined_roles";
    static final String PERMISSIONS = "permissions";
    static final String USE = "typ";

    /** The sign-in that the token belongs to. */
    static final String SIGN_IN = "sid";

    /** Who vouched for the user, where they gave no password. */
    static final String VOUCHED_BY = "idp";

    /** Of a refresh token: how often the sign-in's tokens were renewed before. */
    static final String GENERATION = "gen";

    /** When the token was issued, in milliseconds: {@code iat} is too coarse to tell what came after a revocation. */
    static final String ISSUED = "iat_ms";

    /** Of a ticket that was given for a key: the key. */
    static final String KEY = "key";

    /** Of a ticket: when the access ends that it was given for, in seconds. */
    static final String UNTIL = "until";

    private TokenClaims() {}

    static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream()
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .sorted()
                .toList();
    }

    static <E extends Enum<E>> Set<E> values(Class<E> kind, Iterable<String> names) {
        Set<E> values = EnumSet.noneOf(kind);
        names.forEach(name -> values.add(Enum.valueOf(kind, name.toUpperCase(Locale.ROOT))));
        return values;
    }
}
