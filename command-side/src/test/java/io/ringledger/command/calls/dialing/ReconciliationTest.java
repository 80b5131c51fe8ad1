package io.ringledger.command.calls.dialing;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.calls.CallCommand.ReceiveCall;
import io.ringledger.api.calls.CallCommand.RecordCarrierReport;
import io.ringledger.api.calls.CarrierLegCommand.BindCarrierLeg;
import io.ringledger.api.calls.CarrierLegCommand.TakeCarrierReport;
import io.ringledger.command.carrier.DialRequest;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallOutcome;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.CarrierReport;
import io.ringledger.vocabulary.CarrierStatus;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of an attempt whose outcome nobody has told: callbacks that come late, questions to the carrier. */
class ReconciliationTest {
    private final World world = new World();
    private final Node node = new Node(world);

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aCallbackBeforeTheAnswerSettlesTheAttempt() {
        world.carrier.behaviour = FakeCarrier.Behaviour.PLACES_AND_TIMES_OUT;
        world.carrier.answersQuestions = false;
        world.carrier.whilePlacing = placed -> report(placed, CarrierStatus.RINGING, 1);
        CallId callId = world.initiate();
        node.work();
        assertThat(world.outcome(callId)).isNull();
        world.pass(Duration.ofMinutes(3), node);
        assertThat(world.outcome(callId)).isNull();
        assertThat(world.carrier.requests).hasSize(1);
    }

    /** Placed, but the answer got lost, and the carrier tells nobody. */
    private CallId aCallOfUnknownOutcome() {
        world.carrier.behaviour = FakeCarrier.Behaviour.PLACES_AND_TIMES_OUT;
        world.carrier.answersQuestions = false;
        CallId callId = world.initiate();
        node.work();
        world.pass(Duration.ofMinutes(3), node);
        assertThat(world.outcome(callId)).isEqualTo(CallOutcome.OUTCOME_UNKNOWN);
        return callId;
    }

    @Test
    void aCallbackMinutesLateCorrectsAnUnknownOutcome() {
        CallId callId = aCallOfUnknownOutcome();
        report(world.carrier.calls.values().iterator().next(), CarrierStatus.COMPLETED, 3);
        node.work();
        assertThat(world.outcome(callId)).isEqualTo(CallOutcome.COMPLETED);
        assertThat(world.carrier.requests).hasSize(1);
    }

    @Test
    void anOutcomeThatNobodyKnewIsFoundOutOnceTheCarrierAnswers() {
        CallId callId = aCallOfUnknownOutcome();
        world.carrier.answersQuestions = true;
        world.carrier.endAll(CarrierStatus.BUSY);
        CallId next = world.initiate();
        world.pass(Duration.ofMinutes(5), new Node(world));
        assertThat(world.outcome(callId)).isEqualTo(CallOutcome.BUSY);
        assertThat(world.carrier.requests).extracting(DialRequest::callId).containsExactly(callId, next);
    }

    @Test
    void whatIsListedIsOnlyTakenWhereNobodyElseHasIt() {
        world.carrier.behaviour = FakeCarrier.Behaviour.TIMES_OUT;
        var taken = world.carrier.has(
                new DialRequest(
                        World.TENANT,
                        CallId.of(77),
                        World.attemptOf(CallId.of(77)),
                        World.LINE,
                        World.CUSTOMER,
                        null,
                        null,
                        false),
                world.clock.instant());
        world.send(new BindCarrierLeg(
                world.pseudonyms.legOf(taken.sid()), taken.sid(), World.TENANT, CallId.of(77), false));
        CallId callId = world.initiate();
        node.work();
        world.pass(Duration.ofMinutes(3), node);
        assertThat(world.outcome(callId)).isEqualTo(CallOutcome.OUTCOME_UNKNOWN);
    }

    @Test
    void anOlderCallBetweenTheSameNumbersIsNotMistakenForThisOne() {
        world.carrier.behaviour = FakeCarrier.Behaviour.TIMES_OUT;
        var request = new DialRequest(
                World.TENANT,
                CallId.of(77),
                World.attemptOf(CallId.of(77)),
                World.LINE,
                World.CUSTOMER,
                null,
                null,
                false);
        world.carrier.has(request, world.clock.instant().minus(Duration.ofMinutes(2)));
        CallId callId = world.initiate();
        node.work();
        world.pass(Duration.ofMinutes(3), node);
        assertThat(world.outcome(callId)).isEqualTo(CallOutcome.OUTCOME_UNKNOWN);
    }

    @Test
    void reportsOfALegThatNobodyHadReachTheCallOnceItIsBound() {
        var sid = new CallSid("CA" + "9".repeat(32));
        var leg = world.pseudonyms.legOf(sid);
        var report = new CarrierReport(
                sid, CarrierStatus.COMPLETED, 3, world.clock.instant(), null, null, world.clock.instant());
        world.send(new TakeCarrierReport(leg, report));
        var callId = CallId.of(500);
        world.send(new BindCarrierLeg(leg, sid, World.TENANT, callId, true));
        node.work();
        world.send(new ReceiveCall(
                callId,
                world.pseudonyms.holderOf(World.TENANT, World.CUSTOMER),
                World.CUSTOMER,
                World.LINE,
                sid,
                world.clock.instant()));
        node.work();
        assertThat(world.outcome(callId)).isEqualTo(CallOutcome.COMPLETED);
    }

    @Test
    void anInboundCallWithoutNewsIsFetchedUntilItHasEnded() {
        var request = new DialRequest(
                World.TENANT,
                CallId.of(77),
                World.attemptOf(CallId.of(77)),
                World.LINE,
                World.CUSTOMER,
                null,
                null,
                false);
        var inbound = world.carrier.has(request, world.clock.instant());
        world.send(new ReceiveCall(
                CallId.of(77),
                world.pseudonyms.holderOf(World.TENANT, World.CUSTOMER),
                World.CUSTOMER,
                World.LINE,
                inbound.sid(),
                world.clock.instant()));
        world.pass(Duration.ofMinutes(2), node);
        assertThat(world.outcome(CallId.of(77))).isNull();
        world.carrier.endAll(CarrierStatus.COMPLETED);
        world.pass(Duration.ofMinutes(5), node);
        assertThat(world.outcome(CallId.of(77))).isEqualTo(CallOutcome.COMPLETED);
        assertThat(world.records.of("calls_open")).isEmpty();
    }

    @Test
    void aCallThatTheCarrierHasForgottenHasEnded() {
        CallId callId = world.initiate();
        node.work();
        world.carrier.calls.clear();
        world.pass(Duration.ofMinutes(1), node);
        assertThat(world.outcome(callId)).isNull();
        world.pass(Duration.ofMinutes(5), node);
        assertThat(world.outcome(callId)).isEqualTo(CallOutcome.FAILED);
    }

    private void report(FakeCarrier.Placed placed, CarrierStatus status, int sequence) {
        var now = world.clock.instant();
        var report = placed.now(status, now).report(sequence, now);
        world.send(new RecordCarrierReport(
                placed.request().callId(), placed.request().attemptId(), report));
    }
}
