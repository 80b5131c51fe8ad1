package io.ringledger.gateway.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Signs tokens (ES256) for somebody who has proven who they are. */
public final class TokenIssuer {
    /** How long a ticket is good; with the skew that a verifier allows never more than half a minute. */
    public static final Duration TICKET_FOR = Duration.ofSeconds(25);

    private final SigningKeys keys;
    private final Clock clock;
    private final Duration accessFor;
    private final Duration refreshFor;

    public TokenIssuer(SigningKeys keys, Clock clock, Duration accessFor, Duration refreshFor) {
        this.keys = keys;
        this.clock = clock;
        this.accessFor = accessFor;
        this.refreshFor = refreshFor;
    }

    /** A new pair of tokens. */
    public TokenPair issue(Access to) {
        Instant now = clock.instant();
        JWTClaimsSet.Builder access = claims(to, TokenUse.ACCESS, now, accessFor);
        rights(access, to.roles(), to.definedRoles(), to.permissions());
        JWTClaimsSet refresh = claims(to, TokenUse.REFRESH, now, refreshFor)
                .claim(TokenClaims.GENERATION, to.generation())
                .build();
        return new TokenPair(sign(access.build()), sign(refresh), accessFor);
    }

    /** A ticket for one socket. What revokes the caller's token revokes the ticket, which is as old. */
    public String ticket(SocketTicketId id, Caller to) {
        JWTClaimsSet.Builder ticket = claims(to.userId(), to.tenantId(), TokenUse.TICKET, clock.instant(), TICKET_FOR)
                .jwtID(id.value())
                .claim(TokenClaims.ISSUED, to.issuedAt().toEpochMilli())
                .claim(TokenClaims.UNTIL, to.expiresAt().getEpochSecond());
        switch (to.credential()) {
            case Credential.SignedIn(SignInId signIn, Issuer issuer) -> signIn(ticket, signIn, issuer);
            case Credential.Key(ApiKeyId key) -> ticket.claim(TokenClaims.KEY, key.value());
        }
        rights(ticket, to.roles(), to.definedRoles(), to.permissions());
        return sign(ticket.build());
    }

    private String sign(JWTClaimsSet claims) {
        ECKey key = keys.signer();
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(JOSEObjectType.JWT)
                .keyID(key.getKeyID())
                .build();
        SignedJWT token = new SignedJWT(header, claims);
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException broken) {
            throw new IllegalStateException("the signing key does not sign", broken);
        }
        return token.serialize();
    }

    private static void rights(
            JWTClaimsSet.Builder claims, Set<Role> roles, Set<RoleId> definedRoles, Set<Permission> permissions) {
        claims.claim(TokenClaims.ROLES, TokenClaims.names(roles))
                .claim(
                        TokenClaims.DEFINED_ROLES,
                        definedRoles.stream().map(RoleId::value).sorted().toList())
                .claim(TokenClaims.PERMISSIONS, TokenClaims.names(permissions));
    }

    private static JWTClaimsSet.Builder claims(Access to, TokenUse use, Instant now, Duration lifetime) {
        JWTClaimsSet.Builder claims =
                claims(to.userId(), to.tenantId(), use, now, lifetime).claim(TokenClaims.ISSUED, now.toEpochMilli());
        signIn(claims, to.signIn(), to.issuer());
        return claims;
    }

    private static void signIn(JWTClaimsSet.Builder claims, SignInId signIn, @Nullable Issuer issuer) {
        claims.claim(TokenClaims.SIGN_IN, signIn.value());
        if (issuer != null) {
            claims.claim(TokenClaims.VOUCHED_BY, issuer.value());
        }
    }

    private static JWTClaimsSet.Builder claims(
            UserId user, TenantId tenant, TokenUse use, Instant now, Duration lifetime) {
        return new JWTClaimsSet.Builder()
                .issuer(TokenClaims.ISSUER)
                .audience(TokenClaims.AUDIENCE)
                .subject(user.value())
                .claim(TokenClaims.TENANT, tenant.value())
                .claim(TokenClaims.USE, use.claim())
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now))
                .expirationTime(Date.from(now.plus(lifetime)))
                .jwtID(UUID.randomUUID().toString());
    }
}
