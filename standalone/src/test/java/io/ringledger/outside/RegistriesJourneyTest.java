package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.outside.Http.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** A company obtains outside lists, and everything that asks about numbers tells what they say. */
@ExtendWith(Journeys.class)
class RegistriesJourneyTest {
    private static final Logger LOG = LoggerFactory.getLogger(RegistriesJourneyTest.class);
    private static final Map<String, String> TEXT = Map.of("Content-Type", "text/plain");
    private static final int MANY = 100_000;

    private final Http http;

    RegistriesJourneyTest(PlatformProcess platform) {
        http = new Http(platform.url());
    }

    /** A company of its own: what others have obtained is nothing to it. */
    @BeforeEach
    void found() {
        JsonNode owner = http.post(
                        "/api/v1/auth/register",
                        Map.of(
                                "email",
                                UUID.randomUUID() + "@example.org",
                                "password",
                                PlatformProcess.PASSWORD,
                                "company",
                                "Registered Ltd"))
                .body();
        http.withToken(owner.path("token").asString());
    }

    @Test
    void aListedNumberIsNotCallableUntilTheLawExceptsIt() {
        assertThat(scrub("+13125550107").at("/verdicts/1/finding").asString()).isEqualTo("not_judged");
        upload("us-ftc?activate=true", "312,5550107\n312,5550108\n");
        JsonNode listed = scrub("+13125550107");
        assertThat(listed.path("callable").asBoolean()).isFalse();
        assertThat(listed.at("/verdicts/1/finding").asString()).isEqualTo("refused");
        assertThat(listed.at("/verdicts/1/listed_by/0").asString()).isEqualTo("us-ftc");
        assertThat(listed.at("/registries/0/age_days").asInt()).isZero();
        assertThat(scrub("+13125550109").path("callable").asBoolean()).isTrue();

        done(http.post("/dnc/whitelist", Map.of("phone_number", "+13125550107", "ground", "written_permission")));
        assertThat(scrub("+13125550107").path("callable").asBoolean()).isTrue();
        done(http.post("/dnc/whitelist", Map.of("phone_number", "+13125550108", "ground", "company_wish")));
        assertThat(scrub("+13125550108").path("callable").asBoolean()).isFalse();
    }

    @Test
    void changesAndEarlierVersionsAreInForceAtOnce() {
        upload("us-ftc?activate=true", "3125550107\n3125550108\n");
        JsonNode changed = upload("us-ftc?mode=delta&activate=true", "312,5550107,D\n312,5550109,A\n");
        assertThat(changed.path("version").asInt()).isEqualTo(2);
        assertThat(changed.path("entries").asInt()).isEqualTo(2);
        assertThat(scrub("+13125550107").path("callable").asBoolean()).isTrue();
        assertThat(scrub("+13125550109").path("callable").asBoolean()).isFalse();
        done(http.post("/dnc/registries/us-ftc/versions/1/activate", null));
        assertThat(scrub("+13125550107").path("callable").asBoolean()).isFalse();
        assertThat(scrub("+13125550109").path("callable").asBoolean()).isTrue();
        JsonNode version = done(http.get("/dnc/registries/us-ftc/versions/2"));
        assertThat(version.path("base").asInt()).isEqualTo(1);
        assertThat(version.path("active").asBoolean()).isFalse();
    }

    @Test
    void aListThatIsTooOldSaysNothingAnyMore() {
        Instant tooLongAgo = Instant.now().minus(Duration.ofDays(32));
        upload("us-ftc?activate=true&obtained_at=" + tooLongAgo, "3125550107\n");
        assertThat(done(http.get("/dnc/registries"))
                        .at("/registries/0/refuses_dials")
                        .asBoolean())
                .isTrue();
        JsonNode other = scrub("+13125550109");
        assertThat(other.path("callable").asBoolean()).isFalse();
        assertThat(other.at("/verdicts/2/rule").asString()).isEqualTo("registry_age");
        assertThat(other.at("/verdicts/2/finding").asString()).isEqualTo("refused");
        assertThat(done(http.get("/dnc/status")).at("/registries/0/state").asString())
                .isEqualTo("stale");
        assertThat(done(http.get("/dnc/compliance-report"))
                        .at("/registries/0/age_days")
                        .asInt())
                .isEqualTo(32);
        JsonNode both =
                done(http.post("/dnc/bulk-scrub", Map.of("phone_numbers", List.of("+13125550107", "+13125550109"))));
        assertThat(both.path("callable").asInt()).isZero();
        assertThat(both.path("not_judged").asInt()).isEqualTo(1);

        upload("us-ftc?activate=true", "3125550107\n");
        assertThat(done(http.get("/dnc/status")).path("state").asString()).isEqualTo("current");
        assertThat(scrub("+13125550109").path("callable").asBoolean()).isTrue();
    }

    @Test
    void aHundredThousandNumbersAreScrubbedAgainstAListAtOnce() {
        StringBuilder list = new StringBuilder();
        List<String> numbers = new ArrayList<>();
        for (int number = 2_000_000; number < 2_000_000 + MANY; number++) {
            numbers.add("+1312" + number);
            if (number % 2 == 0) {
                list.append("312,").append(number).append('\n');
            }
        }
        upload("us-ftc?activate=true", list.toString());
        long begun = System.nanoTime();
        JsonNode scrubbed = done(http.post("/dnc/bulk-scrub", Map.of("phone_numbers", numbers)));
        LOG.info(
                "{} numbers scrubbed against a list of {} in {} ms",
                MANY,
                MANY / 2,
                Duration.ofNanos(System.nanoTime() - begun).toMillis());
        assertThat(scrubbed.path("callable").asInt()).isEqualTo(MANY / 2);
        assertThat(scrubbed.path("listed").size()).isEqualTo(MANY / 2);
        assertThat(scrubbed.at("/listed/1/position").asInt()).isEqualTo(2);
        assertThat(scrubbed.at("/listed/1/registries/0").asString()).isEqualTo("us-ftc");
    }

    @Test
    void whatIsNoListChangesNothing() {
        Answer refused = http.exchange("POST", "/dnc/registries/us-ftc?activate=true", TEXT, "number\n3125550107\n");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().at("/error/details/line 1").asString()).isEqualTo("not a telephone number");
        assertThat(done(http.get("/dnc/registries")).path("registries")).isEmpty();
        assertThat(done(http.get("/dnc/status")).path("state").asString()).isEqualTo("missing");
    }

    private JsonNode upload(String sourceAndTerms, String list) {
        return done(http.exchange("POST", "/dnc/registries/" + sourceAndTerms, TEXT, list));
    }

    private JsonNode scrub(String number) {
        return done(http.post("/dnc/scrub", Map.of("phone_number", number)));
    }

    private static JsonNode done(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.body().path("data");
    }
}
