package io.ringledger.gateway.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.ECKey;
import io.ringledger.gateway.identity.oidc.FakeIssuer.Answer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Keys that turn over, keys that nobody has, and an issuer that does not answer as it should. */
class IssuerKeysTest extends IssuerTest {

    @Test
    void keysTurnOver() {
        issuer.publish(rsa);
        String before = signed(JWSAlgorithm.RS256, rsa);
        assertThat(verify(before)).isEqualTo(JANE);
        issuer.publish(nextRsa);
        String after = signed(JWSAlgorithm.RS256, nextRsa);
        clock.pass(Duration.ofSeconds(10));
        assertThat(verify(after)).isEqualTo(JANE);
        assertThat(refusal(before)).as("signed by a key that was given up").isEqualTo("ID_TOKEN_REFUSED");
    }

    @Test
    void aKeyThatWasGivenUpIsGivenUpThoughNobodyShowsANewOne() {
        issuer.publish(rsa);
        assertThat(verify(signed(JWSAlgorithm.RS256, rsa))).isEqualTo(JANE);
        issuer.publish(nextRsa);
        clock.pass(Duration.ofMinutes(9));
        assertThat(verify(signed(JWSAlgorithm.RS256, rsa))).isEqualTo(JANE);
        clock.pass(Duration.ofMinutes(1));
        assertThat(refusal(signed(JWSAlgorithm.RS256, rsa))).isEqualTo("ID_TOKEN_REFUSED");
    }

    @Test
    void whoInventsKeysMakesNobodyAskTheIssuerAllTheTime() {
        issuer.publish(rsa);
        for (int i = 0; i < 50; i++) {
            ECKey invented = new ECKey.Builder(ec).keyID("invented " + i).build();
            assertThat(refusal(signed(invented, claims().build()))).isEqualTo("ID_TOKEN_REFUSED");
            clock.pass(Duration.ofMillis(400));
        }
        assertThat(issuer.asked()).as("twice in twenty seconds").isEqualTo(4);
    }

    @Test
    void anIssuerThatIsAwayIsTrustedForAnHour() {
        issuer.publish(rsa);
        assertThat(verify(signed(JWSAlgorithm.RS256, rsa))).isEqualTo(JANE);
        issuer.answerMetadata(new Answer(503, "away"));
        clock.pass(Duration.ofMinutes(59));
        assertThat(verify(signed(JWSAlgorithm.RS256, rsa))).isEqualTo(JANE);
        assertThat(refusal(signed(JWSAlgorithm.RS256, nextRsa)))
                .as("it may have a new key")
                .isEqualTo("ISSUER_UNAVAILABLE");
        clock.pass(Duration.ofMinutes(1));
        assertThat(refusal(signed(JWSAlgorithm.RS256, rsa))).isEqualTo("ISSUER_UNAVAILABLE");
    }

    @Test
    void anIssuerThatComesBackIsHeard() {
        issuer.answerKeys(new Answer(500, ""));
        assertThat(refusal(signed(JWSAlgorithm.RS256, rsa))).isEqualTo("ISSUER_UNAVAILABLE");
        issuer.publish(rsa);
        assertThat(refusal(signed(JWSAlgorithm.RS256, rsa)))
                .as("it is not asked at once")
                .isEqualTo("ISSUER_UNAVAILABLE");
        clock.pass(Duration.ofSeconds(10));
        assertThat(verify(signed(JWSAlgorithm.RS256, rsa))).isEqualTo(JANE);
    }

    @Test
    void whatAnIssuerMustNotAnswer() {
        Answer keys = Answer.of("{\"keys\":[" + rsa.toPublicJWK().toJSONString() + "]}");
        issuer.answerKeys(keys);
        String itself = issuer.id().value();
        Map<String, Answer> wrong = new LinkedHashMap<>();
        wrong.put("an error", new Answer(500, "{}"));
        wrong.put("a redirect", new Answer(302, ""));
        wrong.put("no content", new Answer(204, ""));
        wrong.put("no JSON", Answer.of("<html>"));
        wrong.put("nothing", Answer.of("{}"));
        wrong.put("another issuer", Answer.of(FakeIssuer.metadata(itself + "/", issuer.url("/keys"))));
        wrong.put("keys over the open net", Answer.of(FakeIssuer.metadata(itself, "http://example.org/keys")));
        wrong.put("keys in a file", Answer.of(FakeIssuer.metadata(itself, "file:///dev/zero")));
        wrong.put("keys at an address that is none", Answer.of(FakeIssuer.metadata(itself, "http://[")));
        wrong.put("too much", Answer.of(" ".repeat(300_000) + FakeIssuer.metadata(itself, issuer.url("/keys"))));
        wrong.forEach((what, answer) -> {
            issuer.answerMetadata(answer);
            clock.pass(Duration.ofSeconds(10));
            assertThat(refusal(signed(JWSAlgorithm.RS256, rsa))).as(what).isEqualTo("ISSUER_UNAVAILABLE");
        });
        issuer.answerMetadata(Answer.of(FakeIssuer.metadata(itself, issuer.url("/keys"))));
        for (Answer answer : List.of(
                new Answer(404, ""),
                Answer.of("no JSON"),
                Answer.of("{\"keys\":7}"),
                Answer.of(keys.body() + " ".repeat(300_000)))) {
            issuer.answerKeys(answer);
            clock.pass(Duration.ofSeconds(10));
            assertThat(refusal(signed(JWSAlgorithm.RS256, rsa))).isEqualTo("ISSUER_UNAVAILABLE");
        }
        issuer.answerKeys(keys);
        clock.pass(Duration.ofSeconds(10));
        assertThat(verify(signed(JWSAlgorithm.RS256, rsa))).isEqualTo(JANE);
    }

    @Test
    void anIssuerThatDoesNotAnswerIsNotWaitedForLong() {
        issuer.answerKeys(Answer.NEVER);
        try (IssuerHttp impatient = new IssuerHttp(Duration.ofMillis(300))) {
            IdTokens soon = tokens(impatient);
            assertThat(refusal(soon, signed(JWSAlgorithm.RS256, rsa))).isEqualTo("ISSUER_UNAVAILABLE");
        }
    }

    @Test
    void anIssuerThatIsNotThere() {
        issuer.close();
        assertThat(refusal(signed(JWSAlgorithm.RS256, rsa))).isEqualTo("ISSUER_UNAVAILABLE");
    }
}
