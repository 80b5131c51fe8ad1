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
import io.ringledger.vocabulary.ApiKeyId;
import io.ringledger.vocabulary.Issuer;
import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.Role;
import io.ringledger.vocabulary.RoleId;
import io.ringledger.vocabulary.SignInId;
import io.ringledger.vocabulary.SocketTicketId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.nio.file.attribute.FileTime;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
        Optional<Caller> caller = check(token, TokenUse.ACCESS, TokenVerifier::caller);
        caller.ifPresent(found -> verified.put(token, new Verified(found, version)));
        return caller;
    }

    /** What a valid refresh token says. */
    public Optional<Renewal> verifyRefresh(String token) {
        return check(token, TokenUse.REFRESH, TokenVerifier::renewal);
    }

    /** What a valid ticket says. */
    public Optional<Ticket> verifyTicket(String token) {
        return check(token, TokenUse.TICKET, TokenVerifier::ticket);
    }

    private <T> Optional<T> check(String token, TokenUse use, Reader<T> reader) {
        if (token.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            SignedJWT parsed = SignedJWT.parse(token);
            return isSigned(parsed) && isOurs(parsed.getJWTClaimsSet(), use)
                    ? Optional.of(reader.read(parsed.getJWTClaimsSet()))
                    : Optional.empty();
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

    private boolean isOurs(JWTClaimsSet claims, TokenUse use) throws ParseException {
        Date expires = claims.getExpirationTime();
        Date notBefore = claims.getNotBeforeTime();
        Instant now = clock.instant();
        return TokenClaims.ISSUER.equals(claims.getIssuer())
                && claims.getAudience().contains(TokenClaims.AUDIENCE)
                && use.claim().equals(claims.getStringClaim(TokenClaims.USE))
                && claims.getJWTID() != null
                && expires != null
                && notBefore != null
                && now.isBefore(expires.toInstant().plus(SKEW))
                && !now.isBefore(notBefore.toInstant().minus(SKEW));
    }

    private static Caller caller(JWTClaimsSet claims) throws ParseException {
        return caller(claims, signIn(claims), claims.getExpirationTime().toInstant());
    }

    private static Ticket ticket(JWTClaimsSet claims) throws ParseException {
        String key = claims.getStringClaim(TokenClaims.KEY);
        Credential credential = key == null ? signIn(claims) : new Credential.Key(new ApiKeyId(key));
        Instant until = Instant.ofEpochSecond(number(claims.getLongClaim(TokenClaims.UNTIL)));
        return new Ticket(new SocketTicketId(text(claims.getJWTID())), caller(claims, credential, until));
    }

    private static Credential signIn(JWTClaimsSet claims) throws ParseException {
        return new Credential.SignedIn(new SignInId(text(claims.getStringClaim(TokenClaims.SIGN_IN))), issuer(claims));
    }

    private static Caller caller(JWTClaimsSet claims, Credential credential, Instant expiresAt) throws ParseException {
        return new Caller(
                new UserId(text(claims.getSubject())),
                new TenantId(text(claims.getStringClaim(TokenClaims.TENANT))),
                TokenClaims.values(Role.class, texts(claims, TokenClaims.ROLES)),
                texts(claims, TokenClaims.DEFINED_ROLES).stream()
                        .map(RoleId::new)
                        .collect(Collectors.toSet()),
                TokenClaims.values(Permission.class, texts(claims, TokenClaims.PERMISSIONS)),
                credential,
                Instant.ofEpochMilli(number(claims.getLongClaim(TokenClaims.ISSUED))),
                expiresAt);
    }

    private static Renewal renewal(JWTClaimsSet claims) throws ParseException {
        return new Renewal(
                new UserId(text(claims.getSubject())),
                new TenantId(text(claims.getStringClaim(TokenClaims.TENANT))),
                new SignInId(text(claims.getStringClaim(TokenClaims.SIGN_IN))),
                issuer(claims),
                Math.toIntExact(number(claims.getLongClaim(TokenClaims.GENERATION))),
                Instant.ofEpochMilli(number(claims.getLongClaim(TokenClaims.ISSUED))));
    }

    private static @Nullable Issuer issuer(JWTClaimsSet claims) throws ParseException {
        String vouchedBy = claims.getStringClaim(TokenClaims.VOUCHED_BY);
        return vouchedBy == null ? null : new Issuer(vouchedBy);
    }

    private static List<String> texts(JWTClaimsSet claims, String name) throws ParseException {
        List<String> texts = claims.getStringListClaim(name);
        if (texts == null) {
            throw new IllegalArgumentException("a claim is missing");
        }
        return texts;
    }

    private static long number(@Nullable Long claim) {
        if (claim == null) {
            throw new IllegalArgumentException("a claim is missing");
        }
        return claim;
    }

    private static String text(@Nullable String claim) {
        if (claim == null) {
            throw new IllegalArgumentException("a claim is missing");
        }
        return claim;
    }

    private record Verified(Caller caller, FileTime keys) {}

    @FunctionalInterface
    private interface Reader<T> {
        T read(JWTClaimsSet claims) throws ParseException;
    }
}
