package io.ringledger.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.ringledger.vocabulary.Role;
import io.ringledger.vocabulary.SignInId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenForgeryTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Access USER = new Access(
            UserId.of(51),
            new TenantId("default"),
            Set.of(Role.ADMIN),
            Set.of(),
            Role.ADMIN.permissions(),
            SignInId.of(7),
            null,
            3);

    @TempDir
    Path directory;

    private Path file;
    private SigningKeys keys;
    private TokenVerifier verifier;

    @BeforeEach
    void makeKeys() {
        file = directory.resolve("keys/signing-keys.json");
        keys = new SigningKeys(file);
        verifier = new TokenVerifier(keys, at(NOW));
    }

    @Test
    void aTokenOfOursIsGood() {
        assertThat(verifier.verify(issued().access())).hasValueSatisfying(caller -> {
            assertThat(caller.userId()).isEqualTo(USER.userId());
            assertThat(caller.roles()).containsExactly(Role.ADMIN);
        });
        assertThat(verifier.verifyRefresh(issued().refresh()))
                .contains(new Renewal(USER.userId(), USER.tenantId(), USER.signIn(), null, 3, NOW));
    }

    @Test
    void oneUseIsNotTakenForTheOther() {
        assertThat(verifier.verify(issued().refresh())).isEmpty();
        assertThat(verifier.verifyRefresh(issued().access())).isEmpty();
    }

    @Test
    void timeEndsAToken() {
        String token = issued().access();
        assertThat(new TokenVerifier(keys, at(NOW.plusSeconds(3604))).verify(token))
                .isPresent();
        assertThat(new TokenVerifier(keys, at(NOW.plusSeconds(3606))).verify(token))
                .isEmpty();
        assertThat(new TokenVerifier(keys, at(NOW.minusSeconds(60))).verify(token))
                .isEmpty();
    }

    @Test
    void aRememberedTokenEndsInTimeToo() {
        MovingClock clock = new MovingClock();
        TokenVerifier remembering = new TokenVerifier(keys, clock);
        String token = issued().access();
        assertThat(remembering.verify(token)).isPresent();
        clock.now = NOW.plus(Duration.ofHours(2));
        assertThat(remembering.verify(token)).isEmpty();
    }

    @Test
    void noAlgorithmIsNoSignature() {
        assertThat(verifier.verify(new PlainJWT(claims().build()).serialize())).isEmpty();
    }

    @Test
    void anotherKeyIsNotOurs() throws Exception {
        ECKey foreign =
                new ECKeyGenerator(Curve.P_256).keyID(keys.signer().getKeyID()).generate();
        assertThat(verifier.verify(signed(foreign, claims()))).isEmpty();
    }

    @Test
    void aKeyInsideATokenIsNotLookedAt() throws Exception {
        ECKey foreign = new ECKeyGenerator(Curve.P_256).keyID("theirs").generate();
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .keyID("theirs")
                .jwk(foreign.toPublicJWK())
                .jwkURL(URI.create("https://keys.example.test/jwks"))
                .x509CertURL(URI.create("https://keys.example.test/x5u"))
                .build();
        SignedJWT token = new SignedJWT(header, claims().build());
        token.sign(new ECDSASigner(foreign));
        assertThat(verifier.verify(token.serialize())).isEmpty();
    }

    @Test
    void thePublicKeyIsNoSecret() throws Exception {
        byte[] known = keys.signer().toPublicJWK().toJSONString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                .keyID(keys.signer().getKeyID())
                .build();
        SignedJWT token = new SignedJWT(header, claims().build());
        token.sign(new MACSigner(Arrays.copyOf(known, 64)));
        assertThat(verifier.verify(token.serialize())).isEmpty();
    }

    @Test
    void wrongOrMissingClaimsAreRefused() throws Exception {
        ECKey key = keys.signer();
        assertThat(verifier.verify(signed(key, claims()))).isPresent();
        assertThat(verifier.verify(signed(key, claims().audience("another-api"))))
                .isEmpty();
        assertThat(verifier.verify(signed(key, claims().issuer("another")))).isEmpty();
        assertThat(verifier.verify(signed(key, claims().expirationTime(null)))).isEmpty();
        assertThat(verifier.verify(signed(key, claims().notBeforeTime(null)))).isEmpty();
        assertThat(verifier.verify(signed(key, claims().subject("admin")))).isEmpty();
        assertThat(verifier.verify(signed(key, claims().claim("tenant", null)))).isEmpty();
        assertThat(verifier.verify(signed(key, claims().claim("roles", List.of("emperor")))))
                .isEmpty();
        assertThat(verifier.verify(signed(key, claims().claim("permissions", List.of("everything")))))
                .isEmpty();
        assertThat(verifier.verify(signed(key, claims().claim("permissions", null))))
                .isEmpty();
        assertThat(verifier.verify(signed(key, claims().claim("sid", null)))).isEmpty();
        assertThat(verifier.verify(signed(key, claims().claim("iat_ms", null)))).isEmpty();
        assertThat(verifier.verify(signed(key, claims().claim("typ", null)))).isEmpty();
        assertThat(verifier.verify(signed(key, claims().claim("roles", 7)))).isEmpty();
    }

    @Test
    void oneChangedCharacterIsEnough() {
        String token = issued().access();
        Random random = new Random(42);
        for (int i = 0; i < 300; i++) {
            int at = random.nextInt(token.length() - 1); // the last character has unused bits
            char other = token.charAt(at) == 'A' ? 'B' : 'A';
            String altered = token.substring(0, at) + other + token.substring(at + 1);
            assertThat(verifier.verify(altered)).as("changed at %d", at).isEmpty();
        }
    }

    @Test
    void keysAreReadableByTheirOwnerOnly() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void keysRotate() throws Exception {
        String old = issued().access();
        ECKey former = keys.signer();
        ECKey fresh = new ECKeyGenerator(Curve.P_256).keyID("fresh").generate();
        assertThat(verifier.verify(old)).isPresent();

        replaceKeys(new JWKSet(List.of(fresh, former)), 1);
        assertThat(keys.signer().getKeyID()).isEqualTo("fresh");
        assertThat(verifier.verify(old)).isPresent();

        replaceKeys(new JWKSet(List.of(fresh)), 2);
        assertThat(verifier.verify(old)).isEmpty();
        assertThat(verifier.verify(issued().access())).isPresent();
    }

    @Test
    void aBrokenFileChangesNothing() throws IOException {
        String token = issued().access();
        Files.writeString(file, "{");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(5)));
        keys.reread();
        assertThat(verifier.verify(token)).isPresent();
    }

    private void replaceKeys(JWKSet set, int seconds) throws IOException {
        Files.writeString(file, set.toString(false));
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(seconds)));
        keys.reread();
    }

    private TokenPair issued() {
        return new TokenIssuer(keys, at(NOW), Duration.ofHours(1), Duration.ofDays(14)).issue(USER);
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer("ringledger")
                .audience("ringledger-api")
                .subject("user_51")
                .claim("tenant", "default")
                .claim("roles", List.of("admin"))
                .claim("defined_roles", List.of())
                .claim("permissions", List.of("calls_read"))
                .claim("sid", "signin_7")
                .claim("iat_ms", NOW.toEpochMilli())
                .claim("typ", "access")
                .notBeforeTime(Date.from(NOW))
                .expirationTime(Date.from(NOW.plusSeconds(60)))
                .jwtID("1");
    }

    private static String signed(ECKey key, JWTClaimsSet.Builder claims) throws Exception {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(), claims.build());
        token.sign(new ECDSASigner(key));
        return token.serialize();
    }

    private static Clock at(Instant moment) {
        return Clock.fixed(moment, ZoneOffset.UTC);
    }

    private static final class MovingClock extends Clock {
        private Instant now = NOW;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
