package io.ringledger.gateway.identity.oidc;

import io.ringledger.vocabulary.Issuer;
import io.ringledger.vocabulary.TenantId;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The issuer that an operator trusts, under {@code ringledger.oidc.*}.
 *
 * @param issuer its identifier; unset: none is trusted
 * @param audience what the issuer calls us
 * @param tenant the one company whose members it may sign in; unset: the first
 */
@ConfigurationProperties("ringledger.oidc")
record OidcSettings(
        @Nullable String issuer,
        @Nullable String audience,
        @Nullable String tenant) {

    OidcSettings {
        issuer = blankIsUnset(issuer);
        audience = blankIsUnset(audience);
        tenant = blankIsUnset(tenant);
        if (issuer == null && (audience != null || tenant != null)) {
            throw new IllegalArgumentException(
                    "RINGLEDGER_OIDC_AUDIENCE and RINGLEDGER_OIDC_TENANT mean nothing without RINGLEDGER_OIDC_ISSUER");
        }
        if (issuer != null && audience == null) {
            throw new IllegalArgumentException(
                    "RINGLEDGER_OIDC_ISSUER needs RINGLEDGER_OIDC_AUDIENCE: without it a token"
                            + " that the issuer made for somebody else would sign in here");
        }
        issuer = issuer == null
                ? null
                : read("RINGLEDGER_OIDC_ISSUER", issuer, Issuer::new).value();
        tenant = tenant == null
                ? null
                : read("RINGLEDGER_OIDC_TENANT", tenant, TenantId::new).value();
    }

    Optional<TrustedIssuer> trusted(TenantId first) {
        return issuer == null || audience == null
                ? Optional.empty()
                : Optional.of(
                        new TrustedIssuer(new Issuer(issuer), audience, tenant == null ? first : new TenantId(tenant)));
    }

    private static @Nullable String blankIsUnset(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Without the cause: what is told to the operator is the innermost message. */
    private static <T> T read(String variable, String text, Function<String, T> reading) {
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(variable + ": " + wrong.getMessage());
        }
    }
}
