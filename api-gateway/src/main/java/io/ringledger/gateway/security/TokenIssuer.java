package io.ringledger.gateway.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.ringledger.api.identity.LoginView;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
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
    public TokenPair issue(LoginView user) {
        return new TokenPair(
                sign(user, TokenUse.ACCESS, accessFor), sign(user, TokenUse.REFRESH, refreshFor), accessFor);
    }

    private String sign(LoginView user, TokenUse use, Duration lifetime) {
        ECKey key = keys.signer();
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(JOSEObjectType.JWT)
                .keyID(key.getKeyID())
                .build();
        SignedJWT token = new SignedJWT(header, claims(user, use, lifetime));
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException broken) {
            throw new IllegalStateException("the signing key does not sign", broken);
        }
        return token.serialize();
    }

    private JWTClaimsSet claims(LoginView user, TokenUse use, Duration lifetime) {
        Instant now = clock.instant();
        return new JWTClaimsSet.Builder()
                .issuer(TokenClaims.ISSUER)
                .audience(TokenClaims.AUDIENCE)
                .subject(user.userId().value())
                .claim(TokenClaims.TENANT, user.tenantId().value())
                .claim(TokenClaims.ROLES, List.copyOf(TokenClaims.names(user.roles())))
                .claim(TokenClaims.USE, use.claim())
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now))
                .expirationTime(Date.from(now.plus(lifetime)))
                .jwtID(UUID.randomUUID().toString())
                .build();
    }
}
