package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.outside.Http.Answer;
import io.ringledger.simulator.behaviour.CallStatus;
import io.ringledger.simulator.behaviour.Fault;
import io.ringledger.simulator.behaviour.FaultRule;
import io.ringledger.simulator.behaviour.RestOperation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls are placed once, and end as the carrier says, though the platform is killed again and again and much goes wrong
 * between the two. One round in every build; the long run is {@code -Dringledger.effects.rounds=30}.
 */
class EffectsTest {
    private static final Logger LOG = LoggerFactory.getLogger(EffectsTest.class);
    private static final int ROUNDS = Integer.getInteger("ringledger.effects.rounds", 1);
    private static final long SEED = Long.getLong("ringledger.effects.seed", 20261125L);
    private static final int FEWEST_CALLS = 10;
    private static final int MOST_CALLS = 120;
    private static final int CLIENTS = 8;
    /** So few that calls often wait for one another: between two numbers one attempt at a time is unsettled. */
    private static final int CUSTOMERS = 200;

    private static final double TIMES_FASTER = 30;
    private static final Set<RestOperation> ANY_REQUEST = EnumSet.allOf(RestOperation.class);
    private static final Set<CallStatus> ANY_CALLBACK = EnumSet.allOf(CallStatus.class);

    @TempDir
    Path data;

    @Test
    void everyCallIsPlacedOnceAndEndsAsTheCarrierSays() {
        Random random = new Random(SEED);
        int port = PlatformProcess.freePort();
        try (SurvivingCarrier carrier = new SurvivingCarrier(SEED, TIMES_FASTER)) {
            carrier.faults(everything());
            for (int round = 0; round < ROUNDS; round++) {
                try (PlatformProcess platform =
                        carrier.serve(PlatformProcess.onDirectory(data)).start(port)) {
                    traffic(platform, random);
                }
            }
            try (PlatformProcess platform =
                    carrier.serve(PlatformProcess.onDirectory(data)).start(port)) {
                Http http = new Http(platform.url()).login();
                verify(http, carrier);
                carrier.faults();
                OptOuts.race(http, carrier, SEED);
            }
        }
    }

    private static void verify(Http http, SurvivingCarrier carrier) {
        Awaitility.await()
                .pollInterval(Duration.ofMillis(500))
                .atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> {
                    assertThat(carrier.statistics().isQuiet()).isTrue();
                    Effects effects = Effects.of(http, carrier.statistics());
                    assertThat(effects.open()).isEmpty();
                    assertThat(effects.mistaken()).isEmpty();
                });
        Effects effects = Effects.of(http, carrier.statistics());
        LOG.info(
                "{} calls, {} placed, outcomes {}, faults {}",
                effects.calls(),
                effects.legs(),
                effects.outcomes(),
                carrier.statistics().faults());
        assertThat(effects.calls()).isGreaterThanOrEqualTo(ROUNDS * FEWEST_CALLS);
        assertThat(effects.askedTwice()).isEmpty();
        assertThat(effects.unwanted()).isEmpty();
    }

    private static FaultRule[] everything() {
        return new FaultRule[] {
            rare(0.05, new Fault.TooManyRequests(Duration.ofSeconds(1))).onRequests(ANY_REQUEST),
            rare(0.04, new Fault.ServerError()).onRequests(ANY_REQUEST),
            rare(0.04, new Fault.ConnectionReset()).onRequests(ANY_REQUEST),
            rare(0.04, new Fault.AcceptedThenTimedOut(Duration.ofSeconds(2))),
            rare(0.04, new Fault.AcceptedThenServerError()),
            rare(0.04, new Fault.AcceptedLate(Duration.ofMillis(1_500))),
            rare(0.10, new Fault.AnsweredAfterCallback(Duration.ofMillis(500))),
            rare(0.15, new Fault.Duplicated(2)).onStatuses(ANY_CALLBACK),
            rare(0.15, new Fault.Reordered()).onStatuses(ANY_CALLBACK),
            rare(0.10, new Fault.Delayed(Duration.ofMinutes(2))).onStatuses(ANY_CALLBACK),
            rare(0.15, new Fault.Dropped()).onStatuses(ANY_CALLBACK)
        };
    }

    private static FaultRule rare(double probability, Fault fault) {
        return FaultRule.always(fault).withProbability(probability);
    }

    /** Calls are begun, some of them withdrawn or hung up, until the platform is killed after so many or so. */
    private static void traffic(PlatformProcess platform, Random random) {
        Http http = new Http(platform.url()).login();
        long seed = random.nextLong();
        CountDownLatch wanted = new CountDownLatch(FEWEST_CALLS + random.nextInt(MOST_CALLS - FEWEST_CALLS));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int client = 0; client < CLIENTS; client++) {
                Random own = new Random(seed + client);
                threads.execute(() -> {
                    while (begin(http, own)) {
                        wanted.countDown();
                    }
                });
            }
            boolean begun = wanted.await(60, TimeUnit.SECONDS);
            platform.kill();
            assertThat(begun).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Whether the platform still answers. */
    private static boolean begin(Http http, Random random) {
        String number = "+1212555%04d".formatted(random.nextInt(CUSTOMERS));
        Answer answer = http.post("/api/v1/calls/initiate", Map.of("to_number", number));
        if (answer.ok() && random.nextInt(100) < 15) {
            String id = answer.body().path("call").path("id").asString();
            var _ = http.post("/api/v1/calls/" + id + "/end", Map.of());
        }
        return answer.status() != 0;
    }
}
