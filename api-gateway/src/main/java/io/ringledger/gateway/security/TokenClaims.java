package io.ringledger.gateway.security;

import io.ringledger.vocabulary.Role;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Names and fixed values of what a token says. */
final class TokenClaims {
    static final String ISSUER = "ringledger";
    static final String AUDIENCE = "ringledger-api";
    static final String TENANT = "tenant";
    static final String ROLES = "roles";
    static final String USE = "typ";

    private TokenClaims() {}

    static Set<String> names(Set<Role> roles) {
        return roles.stream().map(role -> role.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    static Set<Role> roles(Iterable<String> names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        names.forEach(name -> roles.add(Role.valueOf(name.toUpperCase(Locale.ROOT))));
        return roles;
    }
}
