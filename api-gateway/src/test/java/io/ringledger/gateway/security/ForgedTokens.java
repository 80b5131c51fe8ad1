package io.ringledger.gateway.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.impl.ECDSA;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Tokens that look like a good one and are not: by their algorithm, their key, their signature, their claims, their form.
 * Made from a good one and from the key that signed it.
 */
final class ForgedTokens {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final String good;
    private final String[] parts;
    private final ECKey ours;
    private final JWTClaimsSet claims;
    private final Map<String, String> forged = new LinkedHashMap<>();

    private ForgedTokens(String good, ECKey ours) throws ParseException {
        this.good = good;
        this.parts = good.split("\\.");
        this.ours = ours;
        this.claims = SignedJWT.parse(good).getJWTClaimsSet();
    }

    /** Forged tokens by what is wrong with them. */
    static Map<String, String> of(String good, String refresh, ECKey ours) throws ParseException, JOSEException {
        ForgedTokens tokens = new ForgedTokens(good, ours);
        tokens.algorithms();
        tokens.keys();
        tokens.signatures();
        tokens.alteredClaims();
        tokens.claimsThatWeWouldSign();
        tokens.forms();
        tokens.forged.put("a refresh token", refresh);
        return tokens.forged;
    }

    private void algorithms() throws JOSEException {
        for (String none : List.of("none", "None", "NONE", "nOnE")) {
            forged.put("alg " + none, headed("{\"alg\":\"" + none + "\"}", ""));
            forged.put("alg " + none + " with our kid", headed(header(none), ""));
            forged.put("alg " + none + " with its signature", headed(header(none), parts[2]));
        }
        for (String other : List.of("HS256", "RS256", "ES384", "ES512", "PS256", "EdDSA", "es256", "")) {
            forged.put("labelled " + other, headed(header(other), parts[2]));
        }
        byte[] json = ours.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8);
        byte[] der = ours.toECPublicKey().getEncoded();
        forged.put("HS256 by our public JWK", signed(hs256(), new MACSigner(atLeast32(json)), claims));
        forged.put("HS256 by our public key, DER", signed(hs256(), new MACSigner(atLeast32(der)), claims));
        byte[] pem = ("-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder().encodeToString(der)
                        + "\n-----END PUBLIC KEY-----\n")
                .getBytes(StandardCharsets.UTF_8);
        forged.put("HS256 by our public key, PEM", signed(hs256(), new MACSigner(pem), claims));
        forged.put("HS256 by zeros", signed(hs256(), new MACSigner(new byte[32]), claims));
    }

    private void keys() throws JOSEException {
        ECKey foreign = new ECKeyGenerator(Curve.P_256).keyID("theirs").generate();
        RSAKey rsa = new RSAKeyGenerator(2048).keyID(ours.getKeyID()).generate();
        JWSSigner theirs = new ECDSASigner(foreign);
        forged.put("another key under our kid", signed(es256().keyID(ours.getKeyID()), theirs, claims));
        forged.put("another key under its own kid", signed(es256().keyID("theirs"), theirs, claims));
        forged.put("no kid", signed(es256(), new ECDSASigner(ours), claims));
        forged.put("another key without kid", signed(es256(), theirs, claims));
        for (String kid : List.of("../../../../dev/null", "' OR '1'='1", ours.getKeyID() + "\u0000", "")) {
            forged.put("kid " + kid, signed(es256().keyID(kid), theirs, claims));
        }
        forged.put("brings its key", signed(es256().keyID(ours.getKeyID()).jwk(foreign.toPublicJWK()), theirs, claims));
        forged.put(
                "says where its key is",
                signed(
                        es256().keyID("theirs")
                                .jwkURL(URI.create("http://127.0.0.1:1/jwks"))
                                .x509CertURL(URI.create("http://127.0.0.1:1/x5u")),
                        theirs,
                        claims));
        forged.put(
                "an RSA key under our kid",
                signed(
                        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(ours.getKeyID()),
                        new RSASSASigner(rsa),
                        claims));
        forged.put(
                "something that must be understood",
                signed(
                        es256().keyID(ours.getKeyID())
                                .criticalParams(Set.of("exp"))
                                .customParam("exp", 1),
                        new ECDSASigner(ours),
                        claims));
    }

    private void signatures() throws JOSEException {
        byte[] signature = Base64.getUrlDecoder().decode(parts[2]);
        forged.put("no signature", parts[0] + "." + parts[1] + ".");
        forged.put("a signature of zeros", body(new byte[64])); // CVE-2022-21449
        forged.put("half a signature", body(Arrays.copyOf(signature, 32)));
        forged.put("a longer signature", body(Arrays.copyOf(signature, 96)));
        forged.put("a signature in DER", body(ECDSA.transcodeSignatureToDER(signature)));
        byte[] swapped = new byte[64];
        System.arraycopy(signature, 0, swapped, 32, 32);
        System.arraycopy(signature, 32, swapped, 0, 32);
        forged.put("a signature with its halves swapped", body(swapped));
        signature[5] ^= 1;
        forged.put("a signature with a bit flipped", body(signature));
    }

    private void alteredClaims() {
        altered("another tenant", text -> text.replaceFirst("\"tenant\":\"[^\"]*\"", "\"tenant\":\"another\""));
        altered("another user", text -> text.replaceFirst("\"sub\":\"[^\"]*\"", "\"sub\":\"user_1\""));
        altered("another role", text -> text.replaceFirst("\"roles\":\\[[^]]*]", "\"roles\":[\"agent\"]"));
        altered("a longer life", text -> text.replaceFirst("\"exp\":\\d+", "\"exp\":4102444800"));
        altered("a claim more", text -> text.replaceFirst("\\{", "{\"admin\":true,"));
    }

    /** What our own key has signed is not good for that alone. */
    private void claimsThatWeWouldSign() throws JOSEException {
        JWSSigner signer = new ECDSASigner(ours);
        Map<String, JWTClaimsSet.Builder> wrong = new LinkedHashMap<>();
        wrong.put("of another issuer", claims().issuer("another"));
        wrong.put("without issuer", claims().issuer(null));
        wrong.put("for another audience", claims().audience("another-api"));
        wrong.put("without audience", claims().audience((String) null));
        wrong.put("ended", claims().expirationTime(Date.from(Instant.now().minusSeconds(60))));
        wrong.put("without end", claims().expirationTime(null));
        wrong.put(
                "not yet begun", claims().notBeforeTime(Date.from(Instant.now().plusSeconds(600))));
        wrong.put("without beginning", claims().notBeforeTime(null));
        wrong.put("for another use", claims().claim("typ", "refresh"));
        wrong.put("for no use", claims().claim("typ", null));
        wrong.put("without user", claims().subject(null));
        wrong.put("of no user", claims().subject("admin"));
        wrong.put("without tenant", claims().claim("tenant", null));
        wrong.put("with a number for a tenant", claims().claim("tenant", 7));
        wrong.put("with an unknown role", claims().claim("roles", List.of("emperor")));
        wrong.put("with a number for roles", claims().claim("roles", 7));
        wrong.put("without its own id", claims().jwtID(null));
        for (Map.Entry<String, JWTClaimsSet.Builder> each : wrong.entrySet()) {
            forged.put(
                    each.getKey(),
                    signed(
                            es256().keyID(ours.getKeyID()),
                            signer,
                            each.getValue().build()));
        }
    }

    private void forms() {
        forged.put("nothing", "");
        forged.put("null", "null");
        forged.put("two parts", parts[0] + "." + parts[1]);
        forged.put("four parts", good + "." + parts[2]);
        forged.put("five parts", String.join(".", parts[0], "", parts[1], parts[2], parts[2]));
        forged.put("twice", good + "," + good);
        forged.put("in other letters", good.toUpperCase(Locale.ROOT));
        forged.put("with a space inside", good.replaceFirst("\\.", ". "));
        forged.put("far too long", good + "A".repeat(5000));
        forged.put("a header that is no JSON", encoded("{") + "." + parts[1] + "." + parts[2]);
        forged.put("claims that are no JSON", parts[0] + "." + encoded("[]") + "." + parts[2]);
    }

    private void altered(String what, UnaryOperator<String> change) {
        String before = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        forged.put(what + ", not signed anew", parts[0] + "." + encoded(change.apply(before)) + "." + parts[2]);
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder(claims);
    }

    private static JWSHeader.Builder es256() {
        return new JWSHeader.Builder(JWSAlgorithm.ES256);
    }

    private JWSHeader.Builder hs256() {
        return new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(ours.getKeyID());
    }

    private String header(String algorithm) {
        return "{\"alg\":\"" + algorithm + "\",\"kid\":\"" + ours.getKeyID() + "\"}";
    }

    private String headed(String header, String signature) {
        return encoded(header) + "." + parts[1] + "." + signature;
    }

    private String body(byte[] signature) {
        return parts[0] + "." + parts[1] + "." + BASE64.encodeToString(signature);
    }

    private static String encoded(String text) {
        return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] atLeast32(byte[] bytes) {
        return Arrays.copyOf(bytes, Math.max(32, bytes.length));
    }

    private static String signed(JWSHeader.Builder header, JWSSigner signer, JWTClaimsSet claims) throws JOSEException {
        SignedJWT token = new SignedJWT(header.build(), claims);
        token.sign(signer);
        return token.serialize();
    }
}
