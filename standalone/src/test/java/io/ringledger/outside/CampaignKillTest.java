package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.outside.Http.Answer;
import io.ringledger.simulator.rest.CreateRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * A campaign runs while the platform is killed again and again: nobody is dialled twice, nobody is forgotten. One kill in every
 * build; the long run is {@code -Dringledger.campaign.kills=50}.
 */
class CampaignKillTest {
    private static final Logger LOG = LoggerFactory.getLogger(CampaignKillTest.class);
    private static final int KILLS = Integer.getInteger("ringledger.campaign.kills", 1);
    private static final long SEED = Long.getLong("ringledger.campaign.seed", 20261128L);
    private static final int LEADS_A_LIFE = 25;
    private static final int LEAST_LIFE = 100;
    private static final int LONGEST_LIFE = 1_500;
    private static final Set<String> SETTLED = Set.of("reached", "exhausted", "invalid", "suppressed", "unresolved");

    @TempDir
    Path data;

    @Test
    void eachLeadIsDialledOnce() {
        Random random = new Random(SEED);
        int port = PlatformProcess.freePort();
        int leads = LEADS_A_LIFE * (KILLS + 1);
        try (SurvivingCarrier carrier = new SurvivingCarrier(SEED, 30)) {
            String campaign;
            try (PlatformProcess platform = launch(carrier).start(port)) {
                Http http = new Http(platform.url()).login();
                campaign = campaign(http, leads);
                begun(http.post("/campaigns/" + campaign + "/start", null));
                runThenKill(platform, carrier, random);
            }
            for (int kill = 1; kill < KILLS; kill++) {
                try (PlatformProcess platform = launch(carrier).start(port)) {
                    runThenKill(platform, carrier, random);
                }
            }
            try (PlatformProcess platform = launch(carrier).start(port)) {
                verify(new Http(platform.url()).login(), campaign, leads, carrier);
            }
        }
    }

    private PlatformProcess.Launch launch(SurvivingCarrier carrier) {
        return carrier.serve(PlatformProcess.onDirectory(data))
                .property("ringledger.campaigns.calls-per-second", 20)
                .property("ringledger.campaigns.sweep-every", "100ms")
                .property("ringledger.campaigns.complete-after", "2s");
    }

    /** Until some more were dialled, and then a moment that nobody knows. */
    private static void runThenKill(PlatformProcess platform, SurvivingCarrier carrier, Random random) {
        int before = carrier.statistics().createRequests().size();
        int more = 1 + random.nextInt(LEADS_A_LIFE);
        Awaitility.await()
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(30))
                .until(() -> carrier.statistics().createRequests().size() >= before + more);
        Awaitility.await()
                .pollDelay(Duration.ofMillis(LEAST_LIFE + random.nextInt(LONGEST_LIFE)))
                .until(() -> true);
        platform.kill();
    }

    private static String campaign(Http http, int leads) {
        Daytime day = Daytime.now();
        String campaign = begun(http.post(
                        "/campaigns",
                        Map.of(
                                "name",
                                "Survivors",
                                "settings",
                                Map.of(
                                        "mode",
                                        "ai",
                                        "marketing",
                                        false,
                                        "concurrent_calls",
                                        10,
                                        "retry",
                                        Map.of("attempts", 1, "rules", List.of(), "spread", false)))))
                .path("id")
                .asString();
        List<String> numbers = IntStream.range(0, leads).mapToObj(day::number).toList();
        numbers.forEach(number -> begun(http.post(
                "/api/v1/compliance/gdpr/consents",
                Map.of("type", "artificial_voice", "value", true, "phone_number", number))));
        begun(http.post(
                "/campaigns/" + campaign + "/leads",
                Map.of(
                        "leads",
                        numbers.stream().map(number -> Map.of("phone", number)).toList())));
        return campaign;
    }

    private static void verify(Http http, String campaign, int leads, SurvivingCarrier carrier) {
        Awaitility.await()
                .pollInterval(Duration.ofMillis(500))
                .atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> {
                    assertThat(begun(http.get("/campaigns/" + campaign))
                                    .path("status")
                                    .asString())
                            .isEqualTo("completed");
                    assertThat(carrier.statistics().isQuiet()).isTrue();
                });
        List<JsonNode> all = new ArrayList<>();
        for (int page = 1; all.size() < leads; page++) {
            JsonNode part = begun(http.get("/campaigns/" + campaign + "/leads?per_page=100&page=" + page));
            assertThat(part.size()).as("no lead is lost").isPositive();
            part.forEach(all::add);
        }
        Map<String, Long> byStatus = all.stream()
                .collect(Collectors.groupingBy(lead -> lead.path("status").asString(), Collectors.counting()));
        Map<String, Long> calls = carrier.statistics().createRequests().stream()
                .filter(request -> request.callSid() != null)
                .collect(Collectors.groupingBy(CreateRequest::to, Collectors.counting()));
        LOG.info("{} leads, {} kills, {} were dialled, leads {}", leads, KILLS, calls.size(), byStatus);
        assertThat(calls.values()).as("nobody is dialled twice").allMatch(times -> times == 1);
        assertThat(byStatus.keySet()).as("nobody is forgotten").isSubsetOf(SETTLED);
        assertThat(calls).as("the most were reached").hasSizeGreaterThan(leads / 2);
    }

    private static JsonNode begun(Answer answer) {
        assertThat(answer.ok()).as(answer.toString()).isTrue();
        return answer.body().has("data") ? answer.body().path("data") : answer.body();
    }
}
