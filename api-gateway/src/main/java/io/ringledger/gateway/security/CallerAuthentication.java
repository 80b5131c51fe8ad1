package io.ringledger.gateway.security;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A verified {@link Caller}, as Spring Security wants to see one. */
public final class CallerAuthentication extends AbstractAuthenticationToken {
    private final transient Caller caller;

    public CallerAuthentication(Caller caller) {
        super(List.of());
        this.caller = caller;
        setAuthenticated(true);
    }

    @Override
    public Caller getPrincipal() {
        return caller;
    }

    /** The token itself is not kept. */
    @Override
    public String getCredentials() {
        return "";
    }
}
