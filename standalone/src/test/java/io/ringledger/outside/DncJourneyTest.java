package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.outside.Http.Answer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** Who opts out is not called, whoever asks for it, until somebody with the right to it says otherwise. */
@ExtendWith(Journeys.class)
class DncJourneyTest {
    private static final Logger LOG = LoggerFactory.getLogger(DncJourneyTest.class);
    private static final String NUMBER = "+13125550107";
    private static final int MANY = 100_000;

    private final Http http;

    DncJourneyTest(PlatformProcess platform) {
        http = new Http(platform.url());
    }

    @BeforeEach
    void logIn() {
        http.login();
    }

    @Test
    void aSuppressedNumberIsNotCalledUntilItIsRemoved() {
        done(http.post("/dnc/suppress", Map.of("phone_number", "(312) 555-0107", "default_region", "US")));
        JsonNode scrubbed = done(http.post("/dnc/scrub", Map.of("phone_number", NUMBER)));
        assertThat(scrubbed.path("callable").asBoolean()).isFalse();
        assertThat(scrubbed.at("/verdicts/0/reasons/0").asString()).isEqualTo("opt_out");
        JsonNode refused = ended(call());
        assertThat(refused.path("outcome").asString()).isEqualTo("suppressed");
        assertThat(refused.path("twilio_call_sid").asString(""))
                .as("the carrier knows of none")
                .isEmpty();

        done(http.delete("/dnc/suppression/%2B13125550107?asked_by=called_party"));
        assertThat(done(http.post("/dnc/scrub", Map.of("phone_number", NUMBER)))
                        .path("callable")
                        .asBoolean())
                .isTrue();
        JsonNode dialled = ended(call());
        assertThat(dialled.path("outcome").asString()).isEqualTo("busy");
        assertThat(dialled.path("twilio_call_sid").asString("")).startsWith("CA");
    }

    @Test
    void theListShowsWhyAndByWhom() {
        done(http.post(
                "/dnc/suppress",
                Map.of(
                        "phone_numbers",
                        List.of("+13125550201", "+13125550202"),
                        "reason",
                        "complaint",
                        "note",
                        "Rude")));
        Answer found = http.get("/dnc/suppression-list?phone_number=%2B13125550201");
        assertThat(found.body().at("/meta/total").asInt()).isEqualTo(1);
        JsonNode number = found.body().at("/data/0");
        assertThat(number.path("phone_number").asString()).isEqualTo("+13125550201");
        assertThat(number.at("/suppressions/0/reason").asString()).isEqualTo("complaint");
        assertThat(number.at("/suppressions/0/note").asString()).isEqualTo("Rude");
        assertThat(number.at("/suppressions/0/by").asString()).startsWith("user_");
        JsonNode complaints =
                http.get("/dnc/suppression-list?reason=complaint&per_page=1").body();
        assertThat(complaints.path("data").size()).isEqualTo(1);
        assertThat(complaints.at("/meta/total").asInt()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void whatIsNoNumberIsRefusedWithItsPlaceAndNothingIsDone() {
        for (String wildcard : List.of("+1312*", "+1312555....", "+1312555xxxx", "%", "3125550107", "+1", "")) {
            Answer answer = http.post("/dnc/suppress", Map.of("phone_numbers", List.of("+13125550301", wildcard)));
            assertThat(answer.status()).as(wildcard).isEqualTo(400);
            assertThat(answer.body().at("/error/details").has("phone_numbers[1]"))
                    .as(answer.toString())
                    .isTrue();
        }
        assertThat(done(http.post("/dnc/scrub", Map.of("phone_number", "+13125550301")))
                        .path("callable")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void aWhitelistNeverPrevailsOverTheOwnList() {
        Map<String, String> white = Map.of("phone_number", "+13125550401", "ground", "written_permission");
        done(http.post("/dnc/whitelist", white));
        assertThat(http.get("/dnc/suppression-list?list=whitelisted&phone_number=%2B13125550401")
                        .body()
                        .at("/data/0/whitelisting/ground")
                        .asString())
                .isEqualTo("written_permission");
        done(http.post("/dnc/suppress", Map.of("phone_number", "+13125550401")));
        assertThat(done(http.post("/dnc/scrub", Map.of("phone_number", "+13125550401")))
                        .path("callable")
                        .asBoolean())
                .isFalse();
        assertThat(http.post("/dnc/whitelist", Map.of("phone_number", "+13125550401", "ground", "business_line"))
                        .status())
                .isEqualTo(409);
        done(http.delete("/dnc/whitelist/%2B13125550401"));
    }

    @Test
    void aHundredThousandNumbersAreScrubbedAtOnce() {
        done(http.post("/dnc/suppress", Map.of("phone_numbers", List.of("+13120000007", "+13120050000"))));
        List<String> numbers = new ArrayList<>();
        for (int number = 0; number < MANY; number++) {
            numbers.add(number == 9 ? "+1312*" : "+1312%07d".formatted(number));
        }
        long begun = System.nanoTime();
        JsonNode scrubbed = done(http.post("/dnc/bulk-scrub", Map.of("phone_numbers", numbers)));
        LOG.info(
                "{} numbers scrubbed in {} ms",
                MANY,
                Duration.ofNanos(System.nanoTime() - begun).toMillis());
        assertThat(scrubbed.path("total").asInt()).isEqualTo(MANY);
        assertThat(scrubbed.path("callable").asInt()).isEqualTo(MANY - 3);
        assertThat(scrubbed.path("suppressed")
                        .valueStream()
                        .map(hit -> hit.path("position").asInt()))
                .containsExactly(7, 50_000);
        assertThat(scrubbed.at("/invalid/0/position").asInt()).isEqualTo(9);
        numbers.add("+13125550107");
        assertThat(http.post("/dnc/bulk-scrub", Map.of("phone_numbers", numbers))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void whatWasDoneIsToldAndCounted() {
        String number = "+13125550507";
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        done(http.post("/dnc/suppress", Map.of("phone_number", number, "reason", "legal", "asked_by", "authority")));
        ended(call(number));
        done(http.delete("/dnc/suppression/%2B13125550507"));
        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            JsonNode log =
                    http.get("/dnc/audit-log?phone_number=%2B13125550507").body();
            assertThat(log.path("data")
                            .valueStream()
                            .map(entry -> entry.path("action").asString()))
                    .containsExactly("suppression_removed", "dial_refused", "suppressed");
            assertThat(log.at("/data/1/details/0").asString()).isEqualToIgnoringCase("own_suppression");
            assertThat(log.at("/data/2/phone_number").asString()).isEqualTo(number);
            assertThat(log.at("/data/2/actor").asString()).startsWith("user_");
            assertThat(log.at("/meta/total").asInt()).isEqualTo(3);
        });
        JsonNode report = done(http.get("/dnc/compliance-report?from_date=" + today));
        assertThat(report.at("/suppressed_for/legal").asInt()).isEqualTo(1);
        assertThat(report.path("dials_refused").asInt()).isPositive();
        assertThat(report.at("/refused_by/own_suppression").asInt())
                .isEqualTo(report.path("dials_refused").asInt());
        assertThat(http.get("/dnc/audit-log?action=dial_refused&per_page=1")
                        .body()
                        .at("/meta/total")
                        .asInt())
                .isEqualTo(report.path("dials_refused").asInt());
        JsonNode status = done(http.get("/dnc/status"));
        assertThat(status.path("state").asString()).isEqualTo("missing");
        assertThat(status.path("suppressed").asInt())
                .isEqualTo(http.get("/dnc/suppression-list")
                        .body()
                        .at("/meta/total")
                        .asInt());
    }

    @Test
    void anErasedNumberStaysUncalled() {
        String number = "+13125550607";
        done(http.post("/dnc/suppress", Map.of("phone_number", number, "note", "Leave me alone")));
        JsonNode asked = http.post("/api/v1/compliance/gdpr/request-deletion", Map.of("phone_number", number))
                .body();
        assertThat(asked.toString()).contains("datareq_");
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            JsonNode shown = http.get("/dnc/suppression-list?phone_number=%2B13125550607")
                    .body()
                    .at("/data/0");
            assertThat(shown.path("phone_number").asString()).isEqualTo("[erased]");
            assertThat(shown.at("/suppressions/0/note").asString()).isEqualTo("[erased]");
        });
        assertThat(ended(call(number)).path("outcome").asString()).isEqualTo("suppressed");
    }

    private String call() {
        return call(NUMBER);
    }

    private String call(String number) {
        Answer answer = http.post("/api/v1/calls/initiate", Map.of("to_number", number));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.body().at("/call/id").asString();
    }

    private JsonNode ended(String call) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> http.get("/api/v1/calls/" + call).body().path("call"),
                        shown -> shown.path("status").asString("").equals("failed"));
    }

    private static JsonNode done(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.body().path("data");
    }
}
