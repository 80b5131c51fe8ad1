package io.ringledger.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.ringledger.simulator.behaviour.CallStatus;
import io.ringledger.simulator.behaviour.Fault;
import io.ringledger.simulator.behaviour.FaultRule;
import io.ringledger.simulator.behaviour.RestOperation;
import io.ringledger.simulator.webhook.SentCallback;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private static final String TO = "+14155550100";
    private static final String ATTEMPT = "a-14155550100";

    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void duplicatedCallbacksComeTwice() throws Exception {
        faults(FaultRule.always(new Fault.Duplicated(1)).onStatuses(Set.of(CallStatus.RINGING, CallStatus.COMPLETED)));
        var sid = stage.called(TO);
        stage.untilQuiet();
        assertThat(stage.reported(sid))
                .containsExactly("initiated", "ringing", "ringing", "in-progress", "completed", "completed");
        assertThat(stage.simulator.statistics().faults()).containsEntry("Duplicated", 2L);
    }

    @Test
    void aReorderedCallbackComesAfterTheNext() throws Exception {
        faults(FaultRule.always(new Fault.Reordered()).onStatuses(Set.of(CallStatus.RINGING, CallStatus.COMPLETED)));
        var sid = stage.called(TO);
        stage.untilQuiet();
        assertThat(stage.reported(sid)).containsExactly("initiated", "in-progress", "ringing", "completed");
        assertThat(stage.simulator.statistics().faults()).containsEntry("Reordered", 1L);
    }

    @Test
    void aReorderedCallbackWithoutANextComesWhenTheCallEnds() throws Exception {
        faults(
                FaultRule.always(new Fault.Reordered()).onStatuses(Set.of(CallStatus.RINGING)),
                FaultRule.always(new Fault.Dropped()).onStatuses(Set.of(CallStatus.IN_PROGRESS, CallStatus.COMPLETED)));
        var sid = stage.called(TO);
        stage.untilQuiet();
        assertThat(stage.reported(sid)).containsExactly("initiated", "ringing");
    }

    @Test
    void aDelayedCallbackComesMinutesLate() throws Exception {
        faults(FaultRule.always(new Fault.Delayed(Duration.ofMinutes(2))).onStatuses(Set.of(CallStatus.RINGING)));
        var sid = stage.called(TO);
        stage.untilQuiet();
        assertThat(stage.reported(sid)).containsExactly("initiated", "in-progress", "completed", "ringing");
        assertThat(stage.callbacks(sid).getLast().get("SequenceNumber")).isEqualTo("1");
    }

    @Test
    void aDroppedCallbackNeverComes() throws Exception {
        faults(FaultRule.always(new Fault.Dropped()).onStatuses(Set.of(CallStatus.COMPLETED)));
        var sid = stage.called(TO);
        stage.untilQuiet();
        assertThat(stage.reported(sid)).containsExactly("initiated", "ringing", "in-progress");
        assertThat(stage.simulator.statistics().callbacksOf(sid).getLast().httpStatus())
                .isEqualTo(SentCallback.DROPPED);
        assertThat(stage.get("/Calls/" + sid + ".json").text("status")).isEqualTo("completed");
    }

    @Test
    void tooManyRequestsAcceptsNothing() throws Exception {
        faults(FaultRule.always(new Fault.TooManyRequests(Duration.ofSeconds(3)))
                .atMost(1));
        var refused = stage.call(TO);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.code()).isEqualTo(20429);
        assertThat(refused.retryAfter()).isEqualTo("3");
        stage.called(TO);
        assertThat(stage.simulator.statistics().createsByAttempt()).containsEntry(ATTEMPT, 2L);
        assertThat(stage.simulator.statistics().callsByAttempt()).containsEntry(ATTEMPT, 1L);
    }

    @Test
    void aServerErrorMayHitReadsToo() throws Exception {
        faults(FaultRule.always(new Fault.ServerError()).onRequests(Set.of(RestOperation.LIST_CALLS)));
        assertThat(stage.get("/Calls.json").status()).isEqualTo(500);
        assertThat(stage.call(TO).status()).isEqualTo(201);
    }

    @Test
    void aResetConnectionAcceptsNothing() throws Exception {
        faults(FaultRule.always(new Fault.ConnectionReset()));
        var create = stage.request("/Calls.json")
                .POST(BodyPublishers.ofString(stage.form(TO)))
                .build();
        assertThatThrownBy(() -> stage.send(create)).isInstanceOf(IOException.class);
        assertThat(stage.simulator.statistics().callCount()).isZero();
        assertThat(stage.simulator.statistics().callsByAttempt()).isEmpty();
        assertThat(stage.simulator.statistics().createRequests()).isNotEmpty().allSatisfy(request -> {
            assertThat(request.httpStatus()).isZero();
            assertThat(request.attempt()).isEqualTo(ATTEMPT);
        });
    }

    @Test
    void anAcceptedRequestTimesOutButTheCallLives() throws Exception {
        faults(FaultRule.always(new Fault.AcceptedThenTimedOut(Duration.ofMinutes(1))));
        var create = stage.request("/Calls.json")
                .timeout(Duration.ofMillis(200))
                .POST(BodyPublishers.ofString(stage.form(TO)))
                .build();
        assertThatThrownBy(() -> stage.send(create)).isInstanceOf(HttpTimeoutException.class);
        stage.untilQuiet();
        assertThat(stage.platform.at("/status")).hasSize(4);
        var list = stage.get("/Calls.json?To=" + Stage.encoded(TO) + "&From=" + Stage.encoded(Stage.OWN_NUMBER));
        assertThat(list.body().path("calls")).hasSize(1);
        assertThat(stage.simulator.statistics().callsByAttempt()).containsEntry(ATTEMPT, 1L);
    }

    @Test
    void aHeldRequestIsCarriedOutThoughTheClientHasGone() throws Exception {
        faults(FaultRule.always(new Fault.AcceptedLate(Duration.ofMillis(500))));
        var create = stage.request("/Calls.json")
                .timeout(Duration.ofMillis(100))
                .POST(BodyPublishers.ofString(stage.form(TO)))
                .build();
        assertThatThrownBy(() -> stage.send(create)).isInstanceOf(HttpTimeoutException.class);
        assertThat(stage.simulator.statistics().callCount()).isZero();
        await().until(() -> stage.simulator.statistics().callCount() == 1);
        stage.untilQuiet();
        assertThat(stage.platform.at("/status")).hasSize(4);
        assertThat(stage.simulator.statistics().callsByAttempt()).containsEntry(ATTEMPT, 1L);
    }

    @Test
    void aCallbackMayOvertakeTheAnswer() throws Exception {
        faults(FaultRule.always(new Fault.AnsweredAfterCallback(Duration.ofSeconds(5))));
        var create = CompletableFuture.supplyAsync(() -> {
            try {
                return stage.called(TO);
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        var seenBefore = create.thenApply(_ -> List.copyOf(stage.platform.at("/status")));
        assertThat(seenBefore.get(10, TimeUnit.SECONDS)).isNotEmpty();
        stage.untilQuiet();
        assertThat(stage.reported(create.get(1, TimeUnit.SECONDS))).hasSize(4);
    }

    @Test
    void aLostFirstCallbackDoesNotHoldTheAnswerForLong() throws Exception {
        faults(
                FaultRule.always(new Fault.AnsweredAfterCallback(Duration.ofMillis(100))),
                FaultRule.always(new Fault.Dropped()));
        assertThat(stage.call(TO).status()).isEqualTo(201);
    }

    @Test
    void aRuleHitsOnlyItsNumbers() throws Exception {
        faults(FaultRule.always(new Fault.Dropped()).forNumbers(".*107"));
        var hit = stage.called("+14155550107");
        var spared = stage.called(TO);
        stage.untilQuiet();
        assertThat(stage.reported(hit)).isEmpty();
        assertThat(stage.reported(spared)).hasSize(4);
    }

    @Test
    void theSameSeedMeansTheSameSidsAndTheSameLuck() throws Exception {
        assertThat(luck(7)).isEqualTo(luck(7)).isNotEqualTo(luck(8));
    }

    private static List<String> luck(long seed) throws Exception {
        try (var stage = new Stage(Stage.options().seeded(seed))) {
            stage.simulator.faults(FaultRule.always(new Fault.Dropped()).withProbability(0.5));
            for (var number = 0; number < 5; number++) {
                stage.called("+1415555010" + number);
            }
            stage.untilQuiet();
            return stage.simulator.statistics().callbacks().stream()
                    .map(callback -> callback.callSid() + " " + callback.status() + " " + callback.httpStatus())
                    .sorted()
                    .toList();
        }
    }

    private void faults(FaultRule... rules) {
        stage.simulator.faults(rules);
    }
}
