package io.ringledger.gateway.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.ringledger.gateway.GatewayTest;
import io.ringledger.gateway.security.Renewal;
import io.ringledger.vocabulary.Issuer;
import io.ringledger.vocabulary.SignInId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** An issuer that is trusted and does not answer keeps nobody out but those whom it would sign in. */
class OidcSignInTest extends GatewayTest {
    private static final TenantId FIRST = new TenantId("default");

    @Autowired
    Trust trust;

    @Test
    void nobodyCanKnowAndOurOwnSignInsGoOn() throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader(JWSAlgorithm.ES256),
                new JWTClaimsSet.Builder().issuer(ISSUER).build());
        token.sign(new ECDSASigner(new ECKeyGenerator(Curve.P_256).generate()));
        refused(token.serialize(), 503, "ISSUER_UNAVAILABLE");
        assertThat(signIn()).containsKey("token");
    }

    @Test
    void whatNoIssuerSignsIsRefusedWithoutAsking() {
        refused("eyJhbGciOiJub25lIn0.e30.", 401, "ID_TOKEN_REFUSED");
        refused("x".repeat(16_385), 400, "VALIDATION_ERROR");
        refused("", 400, "VALIDATION_ERROR");
    }

    @Test
    void triesAreCounted() {
        for (int i = 0; i < 60; i++) {
            refused("garbage", 401, "ID_TOKEN_REFUSED");
        }
        refused("garbage", 429, "RATE_LIMITED");
    }

    @Test
    void whatAnotherIssuerBeganIsNotRenewed() {
        assertThat(trust.stillCovers(renewal(null, new TenantId("acme")))).isTrue();
        assertThat(trust.stillCovers(renewal(new Issuer(ISSUER), FIRST))).isTrue();
        assertThat(trust.stillCovers(renewal(new Issuer(ISSUER), new TenantId("acme"))))
                .isFalse();
        assertThat(trust.stillCovers(renewal(new Issuer(ISSUER + "/"), FIRST))).isFalse();
    }

    private static Renewal renewal(@Nullable Issuer issuer, TenantId tenant) {
        return new Renewal(UserId.of(1), tenant, SignInId.of(1), issuer, 0, Instant.EPOCH);
    }

    private void refused(String token, int status, String code) {
        ResponseSpec answer = client.post()
                .uri("/api/v1/auth/oidc")
                .bodyValue(Map.of("id_token", token))
                .exchange();
        answer.expectStatus().isEqualTo(status).expectBody().jsonPath("$.code").isEqualTo(code);
    }
}
