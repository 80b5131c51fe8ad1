package io.ringledger.gateway.identity.oidc;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.source.JWKSecurityContextJWKSet;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jwt.SignedJWT;
import io.ringledger.api.identity.IdentityRejection;
import io.ringledger.api.rejections.Rejected;
import java.time.Clock;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Verifies tokens of the trusted issuer: by its published keys only (a key, or an address of one, inside a token is not
 * looked at), by three algorithms, none of which takes a key that is not secret.
 */
final class IdTokens {
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    private final IssuerKeys keys;
    private final NimbusReactiveJwtDecoder decoder;

    IdTokens(TrustedIssuer trusted, IssuerKeys keys, Clock clock) {
        this.keys = keys;
        this.decoder = NimbusReactiveJwtDecoder.withJwkSource(this::keys)
                .validateType(true)
                .jwtProcessorCustomizer(processor -> processor.setJWSKeySelector(
                        new JWSVerificationKeySelector<>(ALGORITHMS, new JWKSecurityContextJWKSet())))
                .build();
        decoder.setClaimSetConverter(IdTokens::asTheyAre);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                time(clock),
                new JwtIssuerValidator(trusted.issuer().value()),
                new IdTokenChecks(trusted.audience(), clock)));
    }

    /**
     * What a token says; refused with ID_TOKEN_REFUSED where it is not good, with ISSUER_UNAVAILABLE where nobody can know.
     */
    Mono<IdToken> verify(String token) {
        return Mono.defer(() -> decoder.decode(token))
                .onErrorMap(JwtException.class, bad -> refused())
                .onErrorMap(IllegalStateException.class, IdTokens::unavailable)
                .map(IdToken::of);
    }

    /** Nobody is asked for keys of a token that will not be believed. */
    private Flux<JWK> keys(SignedJWT token) {
        return ALGORITHMS.contains(token.getHeader().getAlgorithm()) ? keys.of(token.getHeader()) : Flux.empty();
    }

    private static JwtTimestampValidator time(Clock clock) {
        JwtTimestampValidator time = new JwtTimestampValidator(IdTokenChecks.SKEW);
        time.setClock(clock);
        time.setAllowEmptyExpiryClaim(false);
        return time;
    }

    /** Spring's own converter would invent a time of issue where there is none. */
    private static Map<String, Object> asTheyAre(Map<String, Object> claims) {
        Map<String, Object> converted = new HashMap<>(claims);
        converted.replaceAll((name, value) -> value instanceof Date date ? date.toInstant() : value);
        return converted;
    }

    private static Rejected refused() {
        return new Rejected(IdentityRejection.ID_TOKEN_REFUSED, "A valid ID token of the trusted issuer is needed");
    }

    /** The decoder wraps what went wrong with the keys. */
    private static Throwable unavailable(IllegalStateException wrapped) {
        return wrapped.getCause() instanceof Rejected down ? down : wrapped;
    }
}
