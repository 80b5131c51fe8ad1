package io.ringledger.command.escalations.transfers;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.escalations.EscalationCommand.CompleteEscalation;
import io.ringledger.command.automations.Fuse;
import io.ringledger.command.carrier.AgentCall;
import io.ringledger.command.carrier.DialAnswer;
import io.ringledger.command.carrier.FakeBridge;
import io.ringledger.command.carrier.HangUpAnswer;
import io.ringledger.command.carrier.MoveAnswer;
import io.ringledger.command.escalations.TransferRules;
import io.ringledger.events.escalations.CallTransferred;
import io.ringledger.events.escalations.CustomerSent;
import io.ringledger.events.escalations.EscalationDeclined;
import io.ringledger.events.escalations.TransferFailed;
import io.ringledger.vocabulary.CarrierStatus;
import io.ringledger.vocabulary.TransferFailure;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An agent who has said yes is called once, and the customer is brought there, or goes to somebody else. */
class TransferTest {
    private static final int MORE_STEPS_THAN_THERE_ARE = 60;

    /** A node is killed before or after each of its steps, and another one goes on. */
    @ParameterizedTest(name = "after the step: {0}")
    @ValueSource(booleans = {true, false})
    void atEveryStep(boolean after) {
        int steps = Fuse.steps(after, MORE_STEPS_THAN_THERE_ARE, TransferTest::isBlown);
        assertThat(steps).as("steps").isGreaterThan(12);
    }

    private static boolean isBlown(Fuse fuse) {
        try (var accepted = new Accepted()) {
            Accepted.Node node = accepted.node(fuse);
            boolean said = false;
            boolean isThere = false;
            for (int round = 0; round < 15; round++) {
                if (!node.work()) {
                    node = accepted.node(Fuse.never());
                    assertThat(node.work()).isTrue();
                }
                if (!said && !accepted.bridge.called.isEmpty()) {
                    accepted.report(CarrierStatus.RINGING);
                    accepted.report(CarrierStatus.IN_PROGRESS);
                    accepted.agentJoins();
                    said = true;
                }
                if (!isThere && !accepted.bridge.moved.isEmpty()) {
                    accepted.customerJoins();
                    isThere = true;
                }
                accepted.clock.pass(Duration.ofSeconds(10));
            }
            assertThat(accepted.bridge.called).as("agent called").hasSizeLessThanOrEqualTo(1);
            boolean wasCalled = !accepted.bridge.called.isEmpty();
            assertThat(accepted.log(CallTransferred.class)).hasSize(wasCalled ? 1 : 0);
            assertThat(accepted.log(TransferFailed.class)).hasSize(wasCalled ? 0 : 1);
            assertThat(accepted.bridge.moved).hasSizeBetween(wasCalled ? 1 : 0, 2);
            assertThat(accepted.isNothingLeft()).isTrue();
            return fuse.isBlown();
        }
    }

    @Test
    void theAgentHearsWhatItIsAboutAndTheCustomerFollows() {
        try (var accepted = new Accepted()) {
            var node = accepted.node(Fuse.never());
            node.work();
            AgentCall called = accepted.bridge.called.getFirst();
            assertThat(called.briefing()).isEqualTo("Transfer. Inbound call; nothing was said yet.");
            assertThat(called.ringFor()).isEqualTo(Duration.ofSeconds(25));
            assertThat(accepted.bridge.moved).isEmpty();
            accepted.agentJoins();
            node.work();
            assertThat(accepted.bridge.moved).containsExactly(Accepted.CUSTOMER);
            assertThat(accepted.log(CallTransferred.class))
                    .as("sent is not there")
                    .isEmpty();
            accepted.customerJoins();
            node.work();
            assertThat(accepted.log(CallTransferred.class)).hasSize(1);
            assertThat(accepted.bridge.hungUp).isEmpty();
            assertThat(accepted.bridge.moved).hasSize(1);
        }
    }

    @Test
    void whereTheCarrierDoesNotSayThatTheCustomerCameTheyAreTakenToBeTogether() {
        try (var accepted = new Accepted()) {
            var node = accepted.node(Fuse.never());
            node.work();
            accepted.agentJoins();
            node.work();
            accepted.clock.pass(TransferRules.PATIENCE);
            node.work();
            assertThat(accepted.log(CallTransferred.class)).hasSize(1);
            assertThat(accepted.isNothingLeft()).isTrue();
        }
    }

    @Test
    void whoIsSentToAnAgentWhoHasGoneIsBroughtBack() {
        try (var accepted = new Accepted()) {
            var node = accepted.node(Fuse.never());
            node.work();
            accepted.agentJoins();
            node.work();
            accepted.report(CarrierStatus.COMPLETED);
            node.work();
            assertThat(accepted.bridge.broughtBack).containsExactly(Accepted.CUSTOMER);
            assertThat(accepted.log(TransferFailed.class))
                    .extracting(TransferFailed::reason)
                    .containsExactly(TransferFailure.ABANDONED);
            assertThat(accepted.isNothingLeft()).isTrue();
        }
    }

    @Test
    void nobodyIsSentWhereNobodyWaits() {
        try (var accepted = new Accepted()) {
            accepted.node(Fuse.never()).work();
            accepted.agentJoins();
            accepted.report(CarrierStatus.COMPLETED);
            accepted.node(Fuse.never()).work();
            assertThat(accepted.bridge.moved).isEmpty();
            assertThat(accepted.isNothingLeft()).isTrue();
        }
    }

    @Test
    void whoIsCalledTooLateIsNotCalledAndGivenBackAtOnce() {
        try (var accepted = new Accepted()) {
            accepted.clock.pass(Duration.ofSeconds(31));
            accepted.node(Fuse.never()).work();
            assertThat(accepted.bridge.called).isEmpty();
            assertThat(accepted.log(TransferFailed.class))
                    .extracting(TransferFailed::reason)
                    .containsExactly(TransferFailure.REFUSED_BY_CARRIER);
            assertThat(accepted.log(EscalationDeclined.class)).hasSize(1);
            assertThat(accepted.isNothingLeft()).isTrue();
        }
    }

    @Test
    void anAnswerThatIsLostIsFoundByTheCarriersCallbacks() {
        try (var accepted = new Accepted()) {
            accepted.bridge.callAnswer = new DialAnswer.Unclear();
            var node = accepted.node(Fuse.never());
            node.work();
            accepted.report(CarrierStatus.RINGING);
            accepted.agentJoins();
            node.work();
            accepted.customerJoins();
            assertThat(accepted.log(CallTransferred.class)).hasSize(1);
        }
    }

    @Test
    void aCarrierThatRefusesGivesTheCustomerBackAtOnce() {
        try (var accepted = new Accepted()) {
            accepted.bridge.callAnswer = new DialAnswer.Refused(21211);
            accepted.node(Fuse.never()).work();
            assertThat(accepted.log(TransferFailed.class))
                    .extracting(TransferFailed::reason)
                    .containsExactly(TransferFailure.REFUSED_BY_CARRIER);
            assertThat(accepted.isNothingLeft()).isTrue();
        }
    }

    @Test
    void anAgentWhoWaitsInVainIsLetGo() {
        try (var accepted = new Accepted()) {
            accepted.bridge.moveAnswer = new MoveAnswer.Refused(21220);
            var node = accepted.node(Fuse.never());
            node.work();
            accepted.agentJoins();
            node.work();
            assertThat(accepted.log(TransferFailed.class))
                    .extracting(TransferFailed::reason)
                    .containsExactly(TransferFailure.CUSTOMER_NOT_MOVED);
            assertThat(accepted.bridge.hungUp).containsExactly(FakeBridge.AGENT_LEG);
        }
    }

    @Test
    void whatIsUnclearIsAskedAgainUntilItIsClear() {
        try (var accepted = new Accepted()) {
            accepted.bridge.moveAnswer = new MoveAnswer.Unclear();
            var node = accepted.node(Fuse.never());
            node.work();
            accepted.agentJoins();
            node.work();
            accepted.bridge.moveAnswer = new MoveAnswer.Moved();
            node.work();
            node.work();
            assertThat(accepted.bridge.moved).hasSize(2);
            assertThat(accepted.log(CustomerSent.class)).hasSize(1);
        }
    }

    @Test
    void anAgentWhoIsDoneIsHungUpHoweverOftenItHasToBeAsked() {
        try (var accepted = new Accepted()) {
            var node = accepted.node(Fuse.never());
            node.work();
            accepted.agentJoins();
            node.work();
            accepted.customerJoins();
            accepted.bridge.hangUpAnswer = new HangUpAnswer.Refused(null);
            accepted.send(new CompleteEscalation(Accepted.ID, accepted.clock.instant()));
            node.work();
            accepted.node(Fuse.never()).work();
            assertThat(accepted.isNothingLeft()).isFalse();
            accepted.bridge.hangUpAnswer = new HangUpAnswer.Refused(21220);
            node.work();
            assertThat(accepted.bridge.hungUp).hasSize(3).containsOnly(FakeBridge.AGENT_LEG);
            assertThat(accepted.isNothingLeft()).isTrue();
        }
    }
}
