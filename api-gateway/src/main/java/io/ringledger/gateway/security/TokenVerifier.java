package io.ringledger.gateway.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.nio.file.attribute.FileTime;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Verifies tokens: one algorithm, our keys only (a key or an address of one inside a token is not looked at), issuer,
 * audience, use and time. Verified access tokens are remembered until they end, because a verification costs more than
 * the rest of a request.
 */
public final class TokenVerifier {
    private static final Duration SKEW = Duration.ofSeconds(5);
    private static final int LONGEST = 4096;
    private static final int REMEMBERED = 20_000;

    private final SigningKeys keys;
    private final Clock clock;
    private final Cache<String, Verified> verified =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    public TokenVerifier(SigningKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** The caller of a valid access token. */
    public Optional<Caller> verify(String token) {
        Verified known = verified.getIfPresent(token);
        if (known != null && known.keys().equals(keys.version())) {
            if (clock.instant().isBefore(known.caller().expiresAt().plus(SKEW))) {
                return Optional.of(known.caller());
            }
            verified.invalidate(token);
            return Optional.empty();
        }
        FileTime version = keys.version();
        Optional<Caller> caller = check(token, TokenUse.ACCESS);
        caller.ifPresent(found -> verified.put(token, new Verified(found, version)));
        return caller;
    }

    /** The user whom a valid refresh token was given to. */
    public Optional<Caller> verifyRefresh(String token) {
        return check(token, TokenUse.REFRESH);
    }

    private Optional<Caller> check(String token, TokenUse use) {
        if (token.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            SignedJWT parsed = SignedJWT.parse(token);
            return isSigned(parsed) ? read(parsed.getJWTClaimsSet(), use) : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException forged) {
            return Optional.empty();
        }
    }

    private boolean isSigned(SignedJWT token) throws JOSEException {
        JWSHeader header = token.getHeader();
        if (!JWSAlgorithm.ES256.equals(header.getAlgorithm()) || header.getKeyID() == null) {
            return false;
        }
        Optional<ECKey> key = keys.find(header.getKeyID());
        return key.isPresent() && token.verify(new ECDSAVerifier(key.get()));
    }

    private Optional<Caller> read(JWTClaimsSet claims, TokenUse use) throws ParseException {
        Date expires = claims.getExpirationTime();
        Date notBefore = claims.getNotBeforeTime();
        Instant now = clock.instant();
        boolean ours = TokenClaims.ISSUER.equals(claims.getIssuer())
                && claims.getAudience().contains(TokenClaims.AUDIENCE)
                && use.claim().equals(claims.getStringClaim(TokenClaims.USE));
        if (!ours
                || expires == null
                || notBefore == null
                || !now.isBefore(expires.toInstant().plus(SKEW))
                || now.isBefore(notBefore.toInstant().minus(SKEW))) {
            return Optional.empty();
        }
        return Optional.of(new Caller(
                new UserId(text(claims.getSubject())),
                new TenantId(text(claims.getStringClaim(TokenClaims.TENANT))),
                TokenClaims.roles(claims.getStringListClaim(TokenClaims.ROLES)),
                text(claims.getJWTID()),
                expires.toInstant()));
    }

    private static String text(@Nullable String claim) {
        if (claim == null) {
            throw new IllegalArgumentException("a claim is missing");
        }
        return claim;
    }

    private record Verified(Caller caller, FileTime keys) {}
}
