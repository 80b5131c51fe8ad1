package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.outside.Http.Answer;
import io.ringledger.simulator.behaviour.CalleeScript;
import io.ringledger.simulator.rest.CreateRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Agents talk with those whom a campaign dials: one call for each who waits, over a kill as well; and too many calls, of which
 * some are abandoned, counted, and paid back by dialling no more than agents wait.
 */
class CampaignFloorTest {
    private static final long SEED = 20261128L;
    private static final int AGENTS = 3;
    private static final int LEADS = 30;
    private static final String AGENT_NUMBERS = "\\+1415555011[0-9]";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Daytime day = Daytime.now();

    @TempDir
    Path data;

    private int dialled;
    private int added;

    @Test
    void whoeverPicksUpTalksWithAnAgentAsLongAsNobodyDialsTooMuch() {
        int port = PlatformProcess.freePort();
        try (SurvivingCarrier carrier = new SurvivingCarrier(SEED, 40)) {
            carrier.callee(".*", CalleeScript.answers(Duration.ofSeconds(4), Duration.ofSeconds(16)));
            carrier.callee(AGENT_NUMBERS, CalleeScript.staysOnTheLine(Duration.ofSeconds(1)));
            carrier.callee(".*7", CalleeScript.busy());
            carrier.callee(".*8", CalleeScript.noAnswer());
            carrier.callee(".*9", CalleeScript.machine(Duration.ofSeconds(4), Duration.ofSeconds(30)));
            List<String> agents;
            String campaign;
            try (PlatformProcess platform = launch(carrier).start(port)) {
                Http http = new Http(platform.url()).login();
                campaign = campaign(http);
                agents = seated(http, campaign);
                everybodyIsServed(http, campaign, carrier);
                add(http, campaign, 6);
                int before = creates(carrier).size();
                Awaitility.await().atMost(PATIENCE).until(() -> creates(carrier).size() >= before + 3);
                platform.kill();
            }
            try (PlatformProcess platform = launch(carrier).start(port)) {
                Http http = new Http(platform.url()).login();
                nobodyIsForgotten(http, campaign, agents, carrier);
                tooManyAreAbandonedAndPaidBack(http, campaign, agents);
                whoHangsUpIsGone(http, campaign, agents);
            }
        }
    }

    private PlatformProcess.Launch launch(SurvivingCarrier carrier) {
        return carrier.serve(PlatformProcess.onDirectory(data))
                .property("ringledger.campaigns.calls-per-second", 20)
                .property("ringledger.campaigns.sweep-every", "100ms")
                .property("ringledger.campaigns.complete-after", "10m")
                .property("ringledger.campaigns.note-every", "300ms");
    }

    private static String campaign(Http http) {
        Map<String, Object> settings = Map.of(
                "mode",
                "progressive",
                "marketing",
                false,
                "concurrent_calls",
                20,
                "wrap_up_seconds",
                1,
                "machine_detection",
                "hang_up",
                "retry",
                Map.of("attempts", 1, "rules", List.of(), "spread", false));
        String campaign = done(http.post("/campaigns", Map.of("name", "Talkers", "settings", settings)))
                .path("id")
                .asString();
        done(http.post("/campaigns/" + campaign + "/start", null));
        return "/campaigns/" + campaign;
    }

    private static List<String> seated(Http http, String campaign) {
        List<String> agents = IntStream.range(0, AGENTS)
                .mapToObj(i -> http.post(
                                "/api/v1/agents",
                                Map.of(
                                        "name", "Agent " + i,
                                        "email", "agent" + i + "@example.org",
                                        "phone_number", "+1415555011" + i))
                        .body()
                        .at("/agent/id")
                        .asString())
                .toList();
        agents.forEach(agent -> assertThat(done(http.post(campaign + "/agents/" + agent + "/join", null))
                        .path("status")
                        .asString())
                .isEqualTo("opening"));
        assertThat(code(http.post(campaign + "/agents/" + agents.getFirst() + "/join", null)))
                .isEqualTo("AGENT_SEATED");
        awaitStatus(http, campaign, "waiting", AGENTS);
        return agents;
    }

    /** Nobody who has picked up is abandoned, and no agent has two at once. */
    private void everybodyIsServed(Http http, String campaign, SurvivingCarrier carrier) {
        add(http, campaign, LEADS);
        awaitSettled(http, campaign);
        Map<String, Long> byStatus = leads(http, campaign).stream()
                .collect(Collectors.groupingBy(lead -> lead.path("status").asString(), Collectors.counting()));
        assertThat(byStatus).isEqualTo(Map.of("reached", 27L, "exhausted", 3L));
        assertThat(creates(carrier).values()).hasSize(LEADS).allMatch(times -> times == 1);
        assertThat(answered(http, campaign, "live")).isEqualTo(27);
        assertThat(answered(http, campaign, "abandoned")).isZero();
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(pacing(http, campaign).path("reason").asString())
                                .isEqualTo("no_leads"));
    }

    /** A kill costs those who pick up while nobody is there; agents are on the line still. */
    private void nobodyIsForgotten(Http http, String campaign, List<String> agents, SurvivingCarrier carrier) {
        awaitSettled(http, campaign);
        awaitStatus(http, campaign, "waiting", agents.size());
        assertThat(creates(carrier).values()).as("nobody is dialled twice").allMatch(times -> times == 1);
        add(http, campaign, 9);
        awaitSettled(http, campaign);
        assertThat(answered(http, campaign, "abandoned")).isZero();
        long reached = leads(http, campaign).stream()
                .filter(lead -> lead.path("status").asString().equals("reached"))
                .count();
        assertThat(answered(http, campaign, "live"))
                .as("who was counted before the kill is counted once; whoever was being connected then was not reached")
                .isBetween(reached, reached + AGENTS);
    }

    private void tooManyAreAbandonedAndPaidBack(Http http, String campaign, List<String> agents) {
        for (String agent : agents.subList(1, AGENTS)) {
            assertThat(done(http.post(campaign + "/agents/" + agent + "/pause", null))
                            .path("status")
                            .asString())
                    .isEqualTo("paused");
        }
        done(http.post(campaign + "/settings", Map.of("mode", "ratio", "ratio", 5)));
        add(http, campaign, 5);
        awaitSettled(http, campaign);
        assertThat(answered(http, campaign, "abandoned")).isGreaterThan(1);
        done(http.post(campaign + "/settings", Map.of("mode", "predictive")));
        long before = answered(http, campaign, "abandoned");
        add(http, campaign, 3);
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode pacing = pacing(http, campaign);
            assertThat(pacing.at("/seen/abandonments_left").asDouble()).isNegative();
            assertThat(pacing.path("reason").asString()).isEqualTo("budget_spent");
        });
        awaitSettled(http, campaign);
        assertThat(answered(http, campaign, "abandoned")).isEqualTo(before);
    }

    private static void whoHangsUpIsGone(Http http, String campaign, List<String> agents) {
        agents.forEach(agent -> http.post(campaign + "/agents/" + agent + "/leave", null));
        assertThat(floor(http, campaign)).isEmpty();
        assertThat(code(http.post(campaign + "/agents/" + agents.getFirst() + "/ready", null)))
                .isEqualTo("AGENT_NOT_SEATED");
    }

    /** People, and of each ten of the first thirty one who is busy, one who does not answer and one who has a machine. */
    private void add(Http http, String campaign, int leads) {
        List<String> numbers = new ArrayList<>();
        while (numbers.size() < leads) {
            String number = day.number(dialled++);
            boolean special = number.matches(".*[789]");
            if (!special || dialled <= 10) {
                numbers.add(number);
            }
        }
        added += leads;
        done(http.post(
                campaign + "/leads",
                Map.of(
                        "leads",
                        numbers.stream().map(number -> Map.of("phone", number)).toList())));
    }

    private void awaitSettled(Http http, String campaign) {
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(leads(http, campaign))
                        .hasSize(added)
                        .noneMatch(lead -> lead.path("status").asString().matches("new|calling|waiting")));
    }

    private static void awaitStatus(Http http, String campaign, String status, int agents) {
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(floor(http, campaign))
                        .hasSize(agents)
                        .allMatch(agent -> agent.path("status").asString().equals(status)));
    }

    private static List<JsonNode> leads(Http http, String campaign) {
        List<JsonNode> all = new ArrayList<>();
        done(http.get(campaign + "/leads?per_page=100")).forEach(all::add);
        return all;
    }

    private static List<JsonNode> floor(Http http, String campaign) {
        List<JsonNode> all = new ArrayList<>();
        done(http.get(campaign + "/agents")).path("agents").forEach(all::add);
        return all;
    }

    /** {@code live} or {@code abandoned}. */
    private static long answered(Http http, String campaign, String which) {
        return done(http.get(campaign + "/agents"))
                .path("days")
                .valueStream()
                .mapToLong(day -> day.path(which).asLong())
                .sum();
    }

    private static JsonNode pacing(Http http, String campaign) {
        return done(http.get(campaign + "/status")).path("pacing");
    }

    /** How often each customer was called. */
    private static Map<String, Long> creates(SurvivingCarrier carrier) {
        return carrier.statistics().createRequests().stream()
                .filter(request -> request.callSid() != null)
                .map(CreateRequest::to)
                .filter(number -> !number.matches(AGENT_NUMBERS))
                .collect(Collectors.groupingBy(number -> number, Collectors.counting()));
    }

    private static String code(Answer answer) {
        return answer.body().at("/error/code").asString("");
    }

    private static JsonNode done(Answer answer) {
        assertThat(answer.ok()).as(answer.toString()).isTrue();
        return answer.body().has("data") ? answer.body().path("data") : answer.body();
    }
}
