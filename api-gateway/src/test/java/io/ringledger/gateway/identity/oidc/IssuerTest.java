package io.ringledger.gateway.identity.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import reactor.core.publisher.Mono;

/** An issuer on this machine, a clock that stands still, and what is believed of the issuer's tokens. */
abstract class IssuerTest {
    static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    static final String AUDIENCE = "ringledger-console";
    static final PersonalText SUBJECT = new PersonalText("248289761001");
    static final PersonalText EMAIL = new PersonalText("jane@example.org");
    static final IdToken JANE = new IdToken(SUBJECT, EMAIL, true);

    static RSAKey rsa;
    static RSAKey nextRsa;
    static ECKey ec;

    final FakeIssuer issuer = new FakeIssuer();
    final SetClock clock = new SetClock(NOW);
    private final IssuerHttp http = new IssuerHttp(Duration.ofSeconds(10));
    private final IdTokens tokens = tokens(http);

    @BeforeAll
    static void makeKeys() throws JOSEException {
        rsa = new RSAKeyGenerator(2048).keyID("first").keyUse(KeyUse.SIGNATURE).generate();
        nextRsa = new RSAKeyGenerator(2048).keyID("second").generate();
        ec = new ECKeyGenerator(Curve.P_256).keyID("elliptic").generate();
    }

    @AfterEach
    void close() {
        http.close();
        issuer.close();
    }

    final IdTokens tokens(IssuerHttp by) {
        TrustedIssuer trusted = new TrustedIssuer(issuer.id(), AUDIENCE, new TenantId("acme"));
        return new IdTokens(trusted, new IssuerKeys(issuer.id(), by, clock), clock);
    }

    final IdToken verify(String token) {
        return Objects.requireNonNull(tokens.verify(token).block());
    }

    final String refusal(String token) {
        return refusal(tokens, token);
    }

    static String refusal(IdTokens by, String token) {
        return Objects.requireNonNull(by.verify(token)
                .map(IdToken::toString)
                .onErrorResume(
                        Rejected.class, refused -> Mono.just(refused.rejection().code()))
                .block());
    }

    final JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(issuer.id().value())
                .audience(AUDIENCE)
                .subject(SUBJECT.value())
                .issueTime(Date.from(NOW))
                .expirationTime(Date.from(NOW.plus(Duration.ofHours(2))))
                .claim("nonce", "n-0S6_WzA2Mj")
                .claim("email", EMAIL.value())
                .claim("email_verified", true);
    }

    static Date date(long seconds) {
        return Date.from(NOW.plusSeconds(seconds));
    }

    /** At the clock's time. */
    final String signed(JWSAlgorithm algorithm, RSAKey key) {
        return signed(
                new JWSHeader.Builder(algorithm).keyID(key.getKeyID()),
                () -> new RSASSASigner(key),
                claims().issueTime(Date.from(clock.instant())).build());
    }

    static String signed(ECKey key, JWTClaimsSet claims) {
        return signed(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()), () -> new ECDSASigner(key), claims);
    }

    private static String signed(JWSHeader.Builder header, Callable<JWSSigner> signer, JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(header.build(), claims);
            token.sign(signer.call());
            return token.serialize();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A clock that stands still until a test lets time pass. */
    static final class SetClock extends Clock {
        private Instant now;

        SetClock(Instant now) {
            this.now = now;
        }

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
