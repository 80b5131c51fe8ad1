package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.simulator.behaviour.CallStatus;
import io.ringledger.simulator.behaviour.Fault;
import io.ringledger.simulator.behaviour.FaultRule;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The platform is killed at chosen points between the intent and its outcome; one call for each. */
class CutShortTest {
    private static final double TIMES_FASTER = 10;
    private static final Duration MUCH_LATER = Duration.ofMinutes(1);

    /** Longer than a busy machine needs from the request to the kill, and than the platform waits for an answer. */
    private static final Duration BEYOND_THE_KILL = Duration.ofSeconds(5);

    private static final long SEED = 20261125L;

    private static final String HELD = "+12125550100";
    private static final String TAKEN_UNANSWERED = "+12125550101";
    private static final String ANSWERED_UNREPORTED = "+12125550102";
    private static final String REPORTED_WHILE_DOWN = "+12125550103";
    private static final String REPORTED_BEFORE_THE_ANSWER = "+12125550104";
    private static final String REPORTED_MINUTES_LATE = "+12125550105";
    private static final String WAITING_BEHIND_ANOTHER = TAKEN_UNANSWERED;
    private static final List<String> NUMBERS = List.of(
            HELD,
            TAKEN_UNANSWERED,
            ANSWERED_UNREPORTED,
            REPORTED_WHILE_DOWN,
            REPORTED_BEFORE_THE_ANSWER,
            REPORTED_MINUTES_LATE);

    @TempDir
    Path data;

    @Test
    void whereverItIsKilledACallIsPlacedOnceAndEndsAsTheCarrierSays() {
        int port = PlatformProcess.freePort();
        try (SurvivingCarrier carrier = new SurvivingCarrier(SEED, TIMES_FASTER)) {
            carrier.faults(faults());
            try (PlatformProcess platform =
                    carrier.serve(PlatformProcess.onDirectory(data)).start(port)) {
                Http http = new Http(platform.url()).login();
                NUMBERS.forEach(number -> initiate(http, number));
                Awaitility.await()
                        .pollInterval(Duration.ofMillis(5))
                        .until(() -> carrier.statistics().callCount() == NUMBERS.size() - 1);
                withdrawn(http, initiate(http, WAITING_BEHIND_ANOTHER));
                platform.kill();
                assertThat(carrier.statistics().callCount()).as("held").isLessThan(NUMBERS.size());
            }
            Awaitility.await()
                    .atMost(Duration.ofSeconds(15))
                    .until(() -> carrier.statistics().callCount() == NUMBERS.size()
                            && carrier.statistics().ends().values().stream()
                                            .mapToLong(Long::longValue)
                                            .sum()
                                    == NUMBERS.size());
            try (PlatformProcess platform =
                    carrier.serve(PlatformProcess.onDirectory(data)).start(port)) {
                verify(new Http(platform.url()).login(), carrier);
            }
        }
    }

    private static FaultRule[] faults() {
        Set<CallStatus> any = EnumSet.allOf(CallStatus.class);
        return new FaultRule[] {
            FaultRule.always(new Fault.AcceptedLate(BEYOND_THE_KILL)).forNumbers(exactly(HELD)),
            FaultRule.always(new Fault.AcceptedThenTimedOut(Duration.ofSeconds(10)))
                    .forNumbers(exactly(TAKEN_UNANSWERED)),
            FaultRule.always(new Fault.Dropped())
                    .forNumbers(exactly(TAKEN_UNANSWERED))
                    .onStatuses(any),
            FaultRule.always(new Fault.Dropped())
                    .forNumbers(exactly(ANSWERED_UNREPORTED))
                    .onStatuses(any),
            FaultRule.always(new Fault.AnsweredAfterCallback(Duration.ofSeconds(1)))
                    .forNumbers(exactly(REPORTED_BEFORE_THE_ANSWER)),
            FaultRule.always(new Fault.Delayed(MUCH_LATER))
                    .forNumbers(exactly(REPORTED_MINUTES_LATE))
                    .onStatuses(any)
        };
    }

    private static String exactly(String number) {
        return "\\" + number;
    }

    private static String initiate(Http http, String number) {
        var answer = http.post("/api/v1/calls/initiate", Map.of("to_number", number));
        assertThat(answer.ok()).as(answer.toString()).isTrue();
        return answer.body().path("call").path("id").asString();
    }

    /** Its lane is another's, so it cannot have been tried. */
    private static void withdrawn(Http http, String callId) {
        assertThat(http.post("/api/v1/calls/" + callId + "/end", Map.of()).ok()).isTrue();
    }

    private static void verify(Http http, SurvivingCarrier carrier) {
        Awaitility.await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> {
            assertThat(carrier.statistics().isQuiet()).isTrue();
            Effects effects = Effects.of(http, carrier.statistics());
            assertThat(effects.open()).isEmpty();
            assertThat(effects.mistaken()).isEmpty();
        });
        Effects effects = Effects.of(http, carrier.statistics());
        assertThat(effects.calls()).isEqualTo(NUMBERS.size() + 1);
        assertThat(effects.legs()).isEqualTo(NUMBERS.size());
        assertThat(effects.askedTwice()).isEmpty();
        assertThat(effects.unwanted()).isEmpty();
    }
}
