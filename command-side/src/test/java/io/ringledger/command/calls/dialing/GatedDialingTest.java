package io.ringledger.command.calls.dialing;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.command.automations.Fuse;
import io.ringledger.events.calls.DialClaimed;
import io.ringledger.events.suppression.DialAuthorised;
import io.ringledger.events.suppression.DialClaimForbidden;
import io.ringledger.events.suppression.DialClaimGranted;
import io.ringledger.events.suppression.DialForbidden;
import io.ringledger.events.suppression.DialSettled;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallOutcome;
import io.ringledger.vocabulary.CallingRule;
import io.ringledger.vocabulary.CarrierStatus;
import io.ringledger.vocabulary.DialSettlement;
import io.ringledger.vocabulary.Verdict;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No request to the carrier follows a suppression of its number. */
class GatedDialingTest {
    private static final int MORE_STEPS_THAN_THERE_ARE = 200;

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aSuppressedNumberIsNeitherClaimedNorAskedFor() {
        world.suppress(World.CUSTOMER);
        CallId callId = world.initiate();
        new Node(world).work();
        assertThat(world.outcome(callId)).isEqualTo(CallOutcome.SUPPRESSED);
        assertThat(world.history(callId.value())).noneMatch(DialClaimed.class::isInstance);
        assertThat(world.gate(World.CUSTOMER)).last().isInstanceOf(DialForbidden.class);
        assertThat(world.carrier.requests).isEmpty();
    }

    @Test
    void whatMayBeCalledAgainIsDialled() {
        world.suppress(World.CUSTOMER);
        world.unsuppress(World.CUSTOMER);
        world.initiate();
        new Node(world).work();
        assertThat(world.carrier.requests).hasSize(1);
    }

    @Test
    void nothingButTheOwnListIsAskedOfACallBegunByHand() {
        var node = new Node(world);
        for (int dial = 0; dial < 14; dial++) {
            world.initiate();
            node.work();
            world.carrier.endAll(CarrierStatus.NO_ANSWER);
            world.pass(Duration.ofMinutes(2), node);
        }
        assertThat(world.carrier.requests).hasSize(14);
        assertThat(world.gate(World.CUSTOMER)).noneMatch(DialForbidden.class::isInstance);
    }

    @Test
    void everyRuleIsJudgedOfEveryCall() {
        world.initiate();
        new Node(world).work();
        var authorised = (DialAuthorised) world.gate(World.CUSTOMER).getFirst();
        assertThat(authorised.verdicts()).extracting(Verdict::rule).containsExactly(CallingRule.values());
    }

    /** Whoever dials by hand is not refused for them: not for one that is too old, not for one that is lost. */
    @Test
    void outsideListsAreAskedAtTheAuthorisationAndAtTheClaim() {
        world.initiate();
        new Node(world).work();
        assertThat(world.lookedUp).containsExactly(World.CUSTOMER, World.CUSTOMER);
        assertThat(world.carrier.requests).hasSize(1);
    }

    @Test
    void whoIsSuppressedWhileTheLaneIsBusyIsNotDialledOnceItIsFree() {
        world.carrier.behaviour = FakeCarrier.Behaviour.TIMES_OUT;
        world.initiate();
        CallId waiting = world.initiate();
        var node = new Node(world);
        node.work();
        world.suppress(World.CUSTOMER);
        world.carrier.behaviour = FakeCarrier.Behaviour.PLACES;
        world.pass(Duration.ofMinutes(3), node);
        assertThat(world.outcome(waiting)).isEqualTo(CallOutcome.SUPPRESSED);
        assertThat(world.carrier.requests).hasSize(1);
        assertThat(world.records.of("calls_waiting")).isEmpty();
    }

    @Test
    void whoIsSuppressedBetweenTwoRequestsIsNotAskedForAgain() {
        world.carrier.behaviour = FakeCarrier.Behaviour.IS_BUSY;
        world.carrier.busyTimes = Integer.MAX_VALUE;
        CallId callId = world.initiate();
        new Node(world, Fuse.never(), pause -> world.suppress(World.CUSTOMER)).work();
        assertThat(world.carrier.requests).hasSize(1);
        assertThat(world.outcome(callId)).isEqualTo(CallOutcome.SUPPRESSED);
    }

    @Test
    void whoIsSuppressedBetweenClaimAndRequestIsNotAskedFor() {
        CallId callId = world.initiate();
        var node = new Node(world);
        node.handOver();
        assertThat(world.history(callId.value())).last().isInstanceOf(DialClaimed.class);
        world.suppress(World.CUSTOMER);
        node.work();
        assertThat(world.carrier.requests).isEmpty();
        assertThat(world.outcome(callId)).isEqualTo(CallOutcome.SUPPRESSED);
        assertThat(world.gate(World.CUSTOMER)).last().isInstanceOf(DialClaimForbidden.class);
    }

    @Test
    void anAuthorisationThatWasVoidForAWhileIsAskedForAgain() {
        world.initiate();
        var node = new Node(world);
        node.handOver();
        world.suppress(World.CUSTOMER);
        world.unsuppress(World.CUSTOMER);
        node.work();
        assertThat(world.carrier.requests).hasSize(1);
    }

    @Test
    void anAttemptIsSettledFromWhatBecameOfTheCall() {
        world.initiate();
        var node = new Node(world);
        node.work();
        world.carrier.endAll(CarrierStatus.NO_ANSWER);
        world.pass(Duration.ofMinutes(3), node);
        assertThat(settlements()).containsExactly(DialSettlement.PLACED);
    }

    @Test
    void anAttemptThatTheCarrierDidNotTakeIsNone() {
        world.carrier.behaviour = FakeCarrier.Behaviour.REFUSES;
        world.initiate();
        new Node(world).work();
        assertThat(settlements()).containsExactly(DialSettlement.NOT_PLACED);
    }

    @Test
    void anAttemptThatNobodyKnowsOfCounts() {
        world.carrier.behaviour = FakeCarrier.Behaviour.TIMES_OUT;
        world.initiate();
        world.pass(Duration.ofMinutes(4), new Node(world));
        assertThat(settlements()).containsExactly(DialSettlement.UNKNOWN);
    }

    private List<DialSettlement> settlements() {
        return world.gate(World.CUSTOMER).stream()
                .filter(DialSettled.class::isInstance)
                .map(event -> ((DialSettled) event).settlement())
                .toList();
    }

    /** A node is killed at each of its steps, the number is suppressed, another node goes on: it sends nothing. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noRequestFollowsASuppressionThatCameAfterACrash(boolean after) {
        int steps = Fuse.steps(after, MORE_STEPS_THAN_THERE_ARE, GatedDialingTest::crashesAt);
        assertThat(steps).as("steps").isGreaterThan(8);
    }

    private static boolean crashesAt(Fuse fuse) {
        try (var world = new World()) {
            CallId callId = world.initiate();
            new Node(world, fuse).work();
            int before = world.carrier.requests.size();
            world.suppress(World.CUSTOMER);
            var node = new Node(world);
            node.work();
            world.carrier.endAll(CarrierStatus.NO_ANSWER);
            world.pass(Duration.ofMinutes(5), node);
            assertThat(world.carrier.requests).hasSize(before);
            assertThat(world.outcome(callId)).isNotNull();
            assertThat(world.gate(World.CUSTOMER).stream().filter(DialClaimGranted.class::isInstance))
                    .hasSizeLessThanOrEqualTo(1);
            return fuse.isBlown();
        }
    }
}
