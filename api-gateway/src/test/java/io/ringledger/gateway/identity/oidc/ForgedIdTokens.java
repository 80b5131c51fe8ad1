package io.ringledger.gateway.identity.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tokens that say what a good one says, and that the issuer has not signed, or not for this. */
final class ForgedIdTokens {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final RSAKey rsa;
    private final ECKey ec;
    private final JWTClaimsSet claims;
    private final String good;
    private final String[] parts;
    private final Map<String, String> forged = new LinkedHashMap<>();

    private ForgedIdTokens(RSAKey rsa, ECKey ec, JWTClaimsSet claims) throws JOSEException {
        this.rsa = rsa;
        this.ec = ec;
        this.claims = claims;
        this.good = signed(es256().keyID(ec.getKeyID()), new ECDSASigner(ec));
        this.parts = good.split("\\.");
    }

    /** Forged tokens by what is wrong with them. */
    static Map<String, String> of(FakeIssuer issuer, RSAKey rsa, ECKey ec, JWTClaimsSet claims) throws JOSEException {
        ForgedIdTokens tokens = new ForgedIdTokens(rsa, ec, claims);
        tokens.algorithms();
        tokens.publicKeysAsSecrets();
        tokens.keys();
        tokens.addresses(issuer);
        tokens.headers();
        tokens.forms();
        return tokens.forged;
    }

    private void algorithms() throws JOSEException {
        forged.put("not signed", new PlainJWT(claims).serialize());
        for (String none : List.of("none", "None", "NONE", "nOnE")) {
            forged.put("alg " + none, encoded("{\"alg\":\"" + none + "\"}") + "." + parts[1] + ".");
            forged.put("alg " + none + " with its signature", headed(none));
        }
        for (String other : List.of("HS256", "HS512", "RS256", "PS256", "ES256K", "ES384", "EdDSA", "es256", "")) {
            forged.put("labelled " + other, headed(other));
        }
        for (JWSAlgorithm other : List.of(JWSAlgorithm.RS384, JWSAlgorithm.RS512, JWSAlgorithm.PS512)) {
            forged.put(
                    "by the right key in a way that is not ours, " + other,
                    signed(new JWSHeader.Builder(other).keyID(rsa.getKeyID()), new RSASSASigner(rsa)));
        }
    }

    /** What everybody knows is no secret. */
    private void publicKeysAsSecrets() throws JOSEException {
        Map<String, byte[]> secrets = new LinkedHashMap<>();
        secrets.put("RSA, DER", rsa.toRSAPublicKey().getEncoded());
        secrets.put("RSA, PEM", pem(rsa.toRSAPublicKey().getEncoded()));
        secrets.put("RSA, JWK", utf8(rsa.toPublicJWK().toJSONString()));
        secrets.put("EC, DER", ec.toECPublicKey().getEncoded());
        secrets.put("EC, PEM", pem(ec.toECPublicKey().getEncoded()));
        secrets.put("EC, JWK", utf8(ec.toPublicJWK().toJSONString()));
        secrets.put("zeros", new byte[32]);
        for (Map.Entry<String, byte[]> each : secrets.entrySet()) {
            for (String kid : List.of(rsa.getKeyID(), ec.getKeyID())) {
                forged.put(
                        "HS256 by " + each.getKey() + " under " + kid,
                        signed(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(kid), new MACSigner(each.getValue())));
            }
        }
    }

    private void keys() throws JOSEException {
        ECKey foreign = new ECKeyGenerator(Curve.P_256).keyID("theirs").generate();
        RSAKey foreignRsa = new RSAKeyGenerator(2048).keyID("theirs").generate();
        JWSSigner theirs = new ECDSASigner(foreign);
        forged.put("another issuer's key under the same kid", signed(es256().keyID(ec.getKeyID()), theirs));
        forged.put("another issuer's key under its own kid", signed(es256().keyID("theirs"), theirs));
        forged.put("another issuer's key without kid", signed(es256(), theirs));
        forged.put("the right key under the other's kid", signed(es256().keyID(rsa.getKeyID()), new ECDSASigner(ec)));
        for (JWSAlgorithm algorithm : List.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256)) {
            forged.put(
                    "another issuer's RSA key under the same kid, " + algorithm,
                    signed(new JWSHeader.Builder(algorithm).keyID(rsa.getKeyID()), new RSASSASigner(foreignRsa)));
        }
        forged.put("brings its key", signed(es256().keyID(ec.getKeyID()).jwk(foreign.toPublicJWK()), theirs));
        forged.put("brings its key without kid", signed(es256().jwk(foreign.toPublicJWK()), theirs));
    }

    private void addresses(FakeIssuer issuer) throws JOSEException {
        JWSSigner theirs = new ECDSASigner(new ECKeyGenerator(Curve.P_256).generate());
        URI elsewhere = URI.create(issuer.url("/elsewhere"));
        forged.put("says where its key is", signed(es256().keyID("theirs").jwkURL(elsewhere), theirs));
        forged.put(
                "says where its certificate is",
                signed(es256().keyID(ec.getKeyID()).x509CertURL(elsewhere), theirs));
    }

    private void headers() throws JOSEException {
        JWSSigner signer = new ECDSASigner(ec);
        forged.put("an access token", signed(es256().keyID(ec.getKeyID()).type(new JOSEObjectType("at+jwt")), signer));
        forged.put(
                "a logout token", signed(es256().keyID(ec.getKeyID()).type(new JOSEObjectType("logout+jwt")), signer));
        forged.put(
                "something that must be understood",
                signed(
                        es256().keyID(ec.getKeyID())
                                .criticalParams(Set.of("exp"))
                                .customParam("exp", 1),
                        signer));
    }

    private void forms() {
        byte[] signature = Base64.getUrlDecoder().decode(parts[2]);
        forged.put("no signature", parts[0] + "." + parts[1] + ".");
        forged.put("a signature of zeros", parts[0] + "." + parts[1] + "." + BASE64.encodeToString(new byte[64]));
        signature[5] ^= 1;
        forged.put("a bit flipped", parts[0] + "." + parts[1] + "." + BASE64.encodeToString(signature));
        forged.put("another address", changed("jane@example.org", "joe@example.org"));
        forged.put("another subject", changed("248289761001", "248289761002"));
        forged.put("an address verified twice", changed("\"email_verified\":true", "\"email_verified\":false"));
        forged.put("two parts", parts[0] + "." + parts[1]);
        forged.put("five parts", String.join(".", parts[0], "", parts[1], parts[2], parts[2]));
        forged.put("nothing", "");
        forged.put("no token", "garbage");
        forged.put("twice", good + good);
        forged.put("claims that are no JSON", parts[0] + "." + encoded("[]") + "." + parts[2]);
        forged.put("a header that is no JSON", encoded("{") + "." + parts[1] + "." + parts[2]);
    }

    private String changed(String from, String to) {
        String before = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return parts[0] + "." + encoded(before.replace(from, to)) + "." + parts[2];
    }

    private String headed(String algorithm) {
        return encoded("{\"alg\":\"" + algorithm + "\",\"kid\":\"" + ec.getKeyID() + "\"}") + "." + parts[1] + "."
                + parts[2];
    }

    private static JWSHeader.Builder es256() {
        return new JWSHeader.Builder(JWSAlgorithm.ES256);
    }

    private String signed(JWSHeader.Builder header, JWSSigner signer) throws JOSEException {
        SignedJWT token = new SignedJWT(header.build(), claims);
        token.sign(signer);
        return token.serialize();
    }

    private static byte[] pem(byte[] der) {
        return utf8("-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder().encodeToString(der)
                + "\n-----END PUBLIC KEY-----\n");
    }

    private static byte[] utf8(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(bytes, Math.max(32, bytes.length));
    }

    private static String encoded(String text) {
        return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
