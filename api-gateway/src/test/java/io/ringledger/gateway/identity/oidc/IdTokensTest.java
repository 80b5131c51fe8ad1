package io.ringledger.gateway.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a token must be to be believed. */
class IdTokensTest extends IssuerTest {

    @Test
    void theIssuerSaysWhoItIs() {
        issuer.publish(rsa, ec);
        assertThat(verify(signed(JWSAlgorithm.RS256, rsa))).isEqualTo(JANE);
        assertThat(verify(signed(JWSAlgorithm.PS256, rsa))).isEqualTo(JANE);
        assertThat(verify(signed(ec, claims().build()))).isEqualTo(JANE);
        assertThat(issuer.asked()).as("for its metadata and its keys, once").isEqualTo(2);
    }

    @Test
    void whatIsOursAmongOthersIsOurs() {
        issuer.publish(ec);
        assertThat(verify(signed(ec, claims().audience(List.of(AUDIENCE)).build())))
                .isEqualTo(JANE);
        assertThat(verify(signed(
                        ec,
                        claims().audience(List.of("others", AUDIENCE))
                                .claim("azp", AUDIENCE)
                                .build())))
                .isEqualTo(JANE);
        assertThat(verify(signed(ec, claims().claim("azp", AUDIENCE).build()))).isEqualTo(JANE);
    }

    @Test
    void clocksMayDifferByHalfAMinute() {
        issuer.publish(ec);
        assertThat(verify(signed(
                        ec, claims().issueTime(date(29)).notBeforeTime(date(29)).build())))
                .isEqualTo(JANE);
        assertThat(verify(signed(
                        ec,
                        claims().issueTime(date(-300)).expirationTime(date(-29)).build())))
                .isEqualTo(JANE);
        assertThat(verify(signed(ec, claims().issueTime(date(-625)).build()))).isEqualTo(JANE);
    }

    @Test
    void whatIsForgedOrForOthersIsRefused() throws JOSEException {
        issuer.publish(rsa, ec);
        Map<String, String> forged = ForgedIdTokens.of(issuer, rsa, ec, claims().build());
        assertThat(forged).hasSizeGreaterThan(50);
        forged.forEach((how, token) -> assertThat(refusal(token)).as(how).isEqualTo("ID_TOKEN_REFUSED"));
        assertThat(issuer.asked()).as("no token makes us ask anybody else").isEqualTo(2);
        assertThat(verify(signed(ec, claims().build()))).isEqualTo(JANE);
    }

    @Test
    void theClaimsThatItMustHave() {
        issuer.publish(ec);
        Map<String, JWTClaimsSet.Builder> wrong = new LinkedHashMap<>();
        wrong.put("another issuer", claims().issuer("https://login.example.org"));
        wrong.put("the issuer with a slash", claims().issuer(issuer.url("/")));
        wrong.put("no issuer", claims().issuer(null));
        wrong.put("for others", claims().audience("others"));
        wrong.put("for nobody", claims().audience(List.of()));
        wrong.put("for us and others, made for nobody", claims().audience(List.of(AUDIENCE, "others")));
        wrong.put(
                "for us and others, made for them",
                claims().audience(List.of(AUDIENCE, "others")).claim("azp", "others"));
        wrong.put("for us, made for others", claims().claim("azp", "others"));
        wrong.put("for us, made for a list", claims().claim("azp", List.of(AUDIENCE)));
        wrong.put("expired", claims().issueTime(date(-300)).expirationTime(date(-31)));
        wrong.put("without an end", claims().expirationTime(null));
        wrong.put("not good yet", claims().notBeforeTime(date(31)));
        wrong.put("of the future", claims().issueTime(date(31)));
        wrong.put("old", claims().issueTime(date(-631)));
        wrong.put("of no time", claims().issueTime(null));
        wrong.put("of a time that is none", claims().claim("iat", "now"));
        wrong.put("about nobody", claims().subject(null));
        wrong.put("about an empty name", claims().subject(""));
        wrong.put("about a list", claims().claim("sub", List.of(SUBJECT.value())));
        wrong.put("about a long name", claims().subject("x".repeat(256)));
        wrong.put("about a name in other letters", claims().subject("Zoë"));
        wrong.put("about somebody who was erased", claims().subject("[erased]"));
        wrong.put("without an address", claims().claim("email", null));
        wrong.put("with an address that is none", claims().claim("email", "jane"));
        wrong.put("with two addresses", claims().claim("email", List.of("jane@example.org", "joe@example.org")));
        wrong.put("with an address that is another in lower case", claims().claim("email", "mi\u212ae@example.org"));
        wrong.put("with a long address", claims().claim("email", "x".repeat(65) + "@example.org"));
        wrong.put("with a blank in its address", claims().claim("email", "jane@example.org "));
        for (Map.Entry<String, JWTClaimsSet.Builder> each : wrong.entrySet()) {
            assertThat(refusal(signed(ec, each.getValue().build())))
                    .as(each.getKey())
                    .isEqualTo("ID_TOKEN_REFUSED");
        }
    }

    @Test
    void anAddressThatNobodyVerifiedIsSaidToBeOne() {
        issuer.publish(ec);
        IdToken unverified = new IdToken(SUBJECT, EMAIL, false);
        assertThat(verify(signed(ec, claims().claim("email_verified", false).build())))
                .isEqualTo(unverified);
        assertThat(verify(signed(ec, claims().claim("email_verified", null).build())))
                .isEqualTo(unverified);
        assertThat(verify(signed(ec, claims().claim("email_verified", "true").build())))
                .isEqualTo(unverified);
        assertThat(verify(signed(ec, claims().claim("email_verified", 1).build())))
                .isEqualTo(unverified);
    }
}
