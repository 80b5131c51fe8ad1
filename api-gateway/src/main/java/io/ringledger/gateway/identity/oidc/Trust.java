package io.ringledger.gateway.identity.oidc;

import io.ringledger.gateway.GatewaySettings;
import io.ringledger.gateway.security.Renewal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which issuer is trusted, if any. What was begun by one that is trusted no more, is not renewed. */
@Component
public final class Trust {
    private final Optional<TrustedIssuer> trusted;

    Trust(OidcSettings settings, GatewaySettings gateway) {
        this.trusted = settings.trusted(gateway.tenant());
    }

    /** Whether a sign-in may go on: of a password always, of an issuer as long as it is trusted for that company. */
    public boolean stillCovers(Renewal renewal) {
        return renewal.issuer() == null
                || trusted.filter(known -> known.issuer().equals(renewal.issuer()))
                        .filter(known -> known.tenant().equals(renewal.tenantId()))
                        .isPresent();
    }

    Optional<TrustedIssuer> issuer() {
        return trusted;
    }
}
