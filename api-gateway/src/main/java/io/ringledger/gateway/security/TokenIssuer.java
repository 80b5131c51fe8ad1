package io.ringledger.gateway.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.ringledger.vocabulary.RoleId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/** Signs tokens (ES256) for somebody who has proven who they are. */
public final class TokenIssuer {
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
        JWTClaimsSet access = claims(to, TokenUse.ACCESS, now, accessFor)
                .claim(TokenClaims.ROLES, TokenClaims.names(to.roles()))
                .claim(
                        TokenClaims.DEFINED_ROLES,
                        to.definedRoles().stream().map(RoleId::value).sorted().toList())
                .claim(TokenClaims.PERMISSIONS, TokenClaims.names(to.permissions()))
                .build();
        JWTClaimsSet refresh = claims(to, TokenUse.REFRESH, now, refreshFor)
                .claim(TokenClaims.GENERATION, to.generation())
                .build();
        return new TokenPair(sign(access), sign(refresh), accessFor);
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

    private static JWTClaimsSet.Builder claims(Access to, TokenUse use, Instant now, Duration lifetime) {
        return new JWTClaimsSet.Builder()
                .issuer(TokenClaims.ISSUER)
                .audience(TokenClaims.AUDIENCE)
                .subject(to.userId().value())
                .claim(TokenClaims.TENANT, to.tenantId().value())
                .claim(TokenClaims.SIGN_IN, to.signIn().value())
                .claim(TokenClaims.USE, use.claim())
                .claim(TokenClaims.ISSUED, now.toEpochMilli())
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now))
                .expirationTime(Date.from(now.plus(lifetime)))
                .jwtID(UUID.randomUUID().toString());
    }
}
