package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.outside.Http.Answer;
import io.ringledger.simulator.behaviour.CallStatus;
import io.ringledger.simulator.behaviour.Fault;
import io.ringledger.simulator.behaviour.FaultRule;
import io.ringledger.simulator.behaviour.RestOperation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * One request ends everything, also where the platform is killed in the middle of it. A few legs in every build; with {@code
 * -Dringledger.stop.legs=500} it measures what the log shows: how long the carrier knew of live calls after the request.
 */
class EmergencyStopJourneyTest {
    private static final Logger LOG = LoggerFactory.getLogger(EmergencyStopJourneyTest.class);
    private static final int LEGS = Integer.getInteger("ringledger.stop.legs", 24);
    private static final int AT_ONCE = 100;
    private static final long SEED = 20261128L;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    Path data;

    @Test
    void everythingEndsWhateverHappensMeanwhile() {
        int port = PlatformProcess.freePort();
        long openWhenKilled;
        try (SurvivingCarrier carrier = new SurvivingCarrier(SEED, 1, AT_ONCE)) {
            try (PlatformProcess platform = launch(carrier).start(port)) {
                Http http = new Http(platform.url()).login();
                dial(http, carrier, 12);
                openWhenKilled = killInTheMiddle(http, carrier, platform);
            }
            try (PlatformProcess platform = launch(carrier).start(port)) {
                Http http = new Http(platform.url()).login();
                theRestEnds(http, carrier, openWhenKilled);
                dial(http, carrier, LEGS);
                stopMeasured(http, carrier);
            }
        }
    }

    /** The carrier has no time for most requests, so some legs are open when the platform dies. */
    private static long killInTheMiddle(Http http, SurvivingCarrier carrier, PlatformProcess platform) {
        carrier.faults(FaultRule.always(new Fault.TooManyRequests(Duration.ofSeconds(1)))
                .onRequests(Set.of(RestOperation.UPDATE_CALL))
                .withProbability(0.9));
        CompletableFuture<Answer> ordered =
                CompletableFuture.supplyAsync(() -> http.post("/calls/emergency-stop", null));
        Awaitility.await().atMost(PATIENCE).until(() -> live(carrier) < 12);
        platform.kill();
        assertThat(ordered.handle((answer, failure) -> true).join()).isTrue();
        carrier.faults();
        long open = live(carrier);
        assertThat(open).as("open when it was killed").isPositive();
        return open;
    }

    private static void theRestEnds(Http http, SurvivingCarrier carrier, long openWhenKilled) {
        Awaitility.await().atMost(PATIENCE).until(() -> live(carrier) == 0);
        JsonNode stop = Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () -> http.get("/calls/emergency-stop").body().path("data"),
                        report -> report.path("complete").asBoolean()
                                && report.path("counts").path("accepted").asInt() == 0);
        assertThat(stop.path("in_force").asBoolean()).isTrue();
        // what the carrier ended before anybody could write down that it was asked to is a call that ended, and no more
        assertThat(stop.path("total").asLong()).isBetween(openWhenKilled, 12L);
        Answer refused = http.post("/calls/initiate", Map.of("to_number", "+12125550006"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().at("/error/code").asString()).isEqualTo("EMERGENCY_STOPPED");
        campaignsBegunMeanwhilePause(http);
        assertThat(http.post("/calls/emergency-stop/lift", null).status()).isEqualTo(200);
    }

    /** As soon as it would dial, and the lead has not lost an attempt by it. */
    private static void campaignsBegunMeanwhilePause(Http http) {
        String campaign = campaign(http, Daytime.now().number(0));
        awaitPaused(http, campaign);
        JsonNode lead = Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> http.get(campaign + "/leads").body().at("/data/0"), JsonNode::isObject);
        assertThat(lead.path("attempts").asInt()).isZero();
    }

    private static String campaign(Http http, String... numbers) {
        Answer made = http.post("/campaigns", Map.of("name", "Stopped", "settings", Map.of("mode", "ai")));
        String campaign = "/campaigns/" + made.body().at("/data/id").asString();
        for (String number : numbers) {
            assertThat(http.post(campaign + "/leads", Map.of("leads", List.of(Map.of("phone", number))))
                            .ok())
                    .isTrue();
        }
        assertThat(http.post(campaign + "/start", null).status()).isEqualTo(200);
        return campaign;
    }

    private static void awaitPaused(Http http, String campaign) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> http.get(campaign).body().at("/data/paused_for").asString(""), "emergency_stop"::equals);
    }

    private static void stopMeasured(Http http, SurvivingCarrier carrier) {
        String campaign = campaign(http);
        long begun = System.nanoTime();
        CompletableFuture<Long> over = CompletableFuture.supplyAsync(() -> {
            Awaitility.await().atMost(PATIENCE).until(() -> live(carrier) == 0);
            return System.nanoTime() - begun;
        });
        Answer answer = http.post("/calls/emergency-stop", null);
        long answered = System.nanoTime() - begun;
        LOG.info(
                "{} legs: the carrier had none left after {} ms, answered after {} ms: {}",
                LEGS,
                Duration.ofNanos(over.join()).toMillis(),
                Duration.ofNanos(answered).toMillis(),
                answer.body().at("/data/counts"));
        assertThat(answer.status()).isEqualTo(200);
        awaitPaused(http, campaign);
        assertThat(answer.body().at("/data/total").asInt()).isGreaterThanOrEqualTo(LEGS);
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode report = http.get("/calls/emergency-stop").body().path("data");
            assertThat(report.path("complete").asBoolean()).isTrue();
            assertThat(report.path("calls").size()).isEqualTo(LEGS);
            assertThat(report.path("calls").valueStream())
                    .allSatisfy(leg -> assertThat(leg.path("result").asString()).isIn("ended", "already_over"));
        });
        assertThat(http.get("/calls/capacity-status")
                        .body()
                        .at("/data/under_way")
                        .asInt())
                .isZero();
    }

    private static long live(SurvivingCarrier carrier) {
        return carrier.statistics().calls().stream()
                .filter(call -> !call.status().isFinal())
                .count();
    }

    /** To numbers that talk for five minutes. */
    private static void dial(Http http, SurvivingCarrier carrier, int legs) {
        try (ExecutorService clients = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, legs)
                    .mapToObj(number -> clients.submit(() -> http.post(
                                    "/calls/initiate", Map.of("to_number", "+1212555%03d6".formatted(number)))
                            .status()))
                    .toList()
                    .forEach(EmergencyStopJourneyTest::accepted);
        }
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> carrier.statistics().calls().stream()
                                .filter(call -> call.status() == CallStatus.IN_PROGRESS)
                                .count()
                        == legs);
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> http.get("/calls/active?per_page=1&page=1")
                                .body()
                                .at("/meta/total")
                                .asInt()
                        == legs);
    }

    private static void accepted(Future<Integer> status) {
        try {
            assertThat(status.get()).isEqualTo(201);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private PlatformProcess.Launch launch(SurvivingCarrier carrier) {
        return carrier.serve(PlatformProcess.onDirectory(data)).property("ringledger.twilio.read-timeout", "5s");
    }
}
