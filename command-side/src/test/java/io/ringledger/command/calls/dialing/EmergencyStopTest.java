package io.ringledger.command.calls.dialing;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.calls.CallCommand.ReceiveCall;
import io.ringledger.api.control.DialingControlCommand.LiftEmergencyStop;
import io.ringledger.api.control.DialingControlCommand.OrderEmergencyStop;
import io.ringledger.command.automations.Fuse;
import io.ringledger.events.calls.DialClaimed;
import io.ringledger.events.calls.HangUpRequested;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallOutcome;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.StopId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is dialled, nothing waits, everything ends: whatever comes in between. */
class EmergencyStopTest {
    private static final int MORE_STEPS_THAN_THERE_ARE = 400;
    private static final StopId STOP = StopId.of(9_000);

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    private static void stop(World world) {
        world.send(new OrderEmergencyStop(world.pseudonyms.controlOf(World.TENANT), STOP, null, world.clock.instant()));
    }

    private static void lift(World world) {
        world.send(new LiftEmergencyStop(world.pseudonyms.controlOf(World.TENANT), world.clock.instant()));
    }

    private static List<CallId> initiate(World world, int calls) {
        List<CallId> ids = new ArrayList<>();
        for (int each = 0; each < calls; each++) {
            ids.add(world.initiate(new PhoneNumber("+141555501%02d".formatted(each))));
        }
        return ids;
    }

    @Test
    void everyLegIsEndedWithOneRequest() {
        var node = new Node(world);
        List<CallId> calls = initiate(world, 3);
        node.work();
        world.clock.pass(Duration.ofSeconds(1));
        stop(world);
        node.work();
        assertThat(world.carrier.hangUps).hasSize(3).doesNotHaveDuplicates();
        world.pass(Duration.ofSeconds(20), node);

        assertThat(calls).allSatisfy(call -> {
            assertThat(world.outcome(call)).isEqualTo(CallOutcome.CANCELED);
            assertThat(world.history(call.value()))
                    .filteredOn(HangUpRequested.class::isInstance)
                    .singleElement()
                    .satisfies(event ->
                            assertThat(((HangUpRequested) event).stopId()).isEqualTo(STOP));
        });
        assertThat(world.records.of("calls_open")).isEmpty();
    }

    @Test
    void whatWaitsIsWithdrawnAndLeavesNoLane() {
        world.carrier.behaviour = FakeCarrier.Behaviour.TIMES_OUT;
        world.initiate();
        CallId waiting = world.initiate();
        var node = new Node(world);
        node.work();
        stop(world);
        node.work();
        world.pass(Duration.ofSeconds(5), node);

        assertThat(world.outcome(waiting)).isEqualTo(CallOutcome.CANCELED);
        assertThat(world.records.of("calls_waiting")).isEmpty();
        assertThat(world.carrier.requests).hasSize(1);
    }

    @Test
    void whatIsInitiatedMeanwhileIsNotDialledUntilItIsLifted() {
        var node = new Node(world);
        stop(world);
        node.work();
        CallId stopped = world.initiate();
        node.work();
        assertThat(world.outcome(stopped)).isEqualTo(CallOutcome.CANCELED);
        assertThat(world.history(stopped.value())).noneMatch(DialClaimed.class::isInstance);
        assertThat(world.carrier.requests).isEmpty();

        lift(world);
        world.initiate();
        node.work();
        assertThat(world.carrier.requests).hasSize(1);
        world.pass(Duration.ofSeconds(5), node);
        assertThat(world.records.of("calls_stops")).isEmpty();
    }

    @Test
    void aCallThatWasClaimedBeforeAndNotAskedForIsNotAskedFor() {
        var node = new Node(world);
        CallId claimed = world.initiate();
        node.handOver();
        stop(world);
        node.work();
        assertThat(world.carrier.requests).isEmpty();
        assertThat(world.outcome(claimed)).isEqualTo(CallOutcome.CANCELED);
        world.pass(Duration.ofSeconds(5), node);
        assertThat(world.records.of("calls_open")).isEmpty();
    }

    @Test
    void aLegThatBecomesKnownLaterIsEndedThen() {
        world.carrier.behaviour = FakeCarrier.Behaviour.PLACES_AND_TIMES_OUT;
        var node = new Node(world);
        CallId call = world.initiate();
        node.work();
        stop(world);
        node.work();
        assertThat(world.carrier.hangUps).isEmpty();
        world.pass(Duration.ofSeconds(40), node);
        assertThat(world.carrier.hangUps).isNotEmpty();
        assertThat(world.outcome(call)).isEqualTo(CallOutcome.CANCELED);
    }

    @Test
    void callsThatRangInBeforeEndAndThoseAfterGoOn() {
        var node = new Node(world);
        CallSid before = ringIn(501, "8");
        node.work();
        world.clock.pass(Duration.ofSeconds(1));
        stop(world);
        node.work();
        world.clock.pass(Duration.ofSeconds(1));
        ringIn(502, "9");
        node.work();
        world.pass(Duration.ofSeconds(10), node);
        assertThat(world.carrier.hangUps).containsOnly(before);
    }

    private CallSid ringIn(int number, String digit) {
        var sid = new CallSid("CA" + digit.repeat(32));
        world.send(new ReceiveCall(
                CallId.of(number),
                world.pseudonyms.holderOf(World.TENANT, World.CUSTOMER),
                World.CUSTOMER,
                World.LINE,
                sid,
                world.clock.instant()));
        return sid;
    }

    @Test
    void aCarrierThatRefusesIsAskedUntilItEndsTheCall() {
        var node = new Node(world);
        CallId call = world.initiate();
        node.work();
        world.clock.pass(Duration.ofSeconds(1));
        world.carrier.hangsUp = false;
        stop(world);
        node.work();
        world.pass(Duration.ofSeconds(10), node);
        assertThat(world.outcome(call)).isNull();
        lift(world);
        world.carrier.hangsUp = true;
        world.pass(Duration.ofSeconds(20), node);
        assertThat(world.outcome(call)).as("lifting does not let it go on").isEqualTo(CallOutcome.CANCELED);
    }

    /** Killed at each of its steps; another node goes on with its stores. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void survivesACrashAtEveryStep(boolean after) {
        int steps = Fuse.steps(after, MORE_STEPS_THAN_THERE_ARE, EmergencyStopTest::crashesAt);
        assertThat(steps).as("steps").isGreaterThan(8);
    }

    private static boolean crashesAt(Fuse fuse) {
        try (var world = new World()) {
            List<CallId> calls = new ArrayList<>(initiate(world, 2));
            new Node(world).work();
            world.clock.pass(Duration.ofSeconds(1));
            stop(world);
            calls.add(world.initiate());
            new Node(world, fuse).work();
            var node = new Node(world);
            node.work();
            world.pass(Duration.ofSeconds(30), node);
            assertThat(calls).allSatisfy(call -> assertThat(world.outcome(call)).isEqualTo(CallOutcome.CANCELED));
            assertThat(world.carrier.requests).hasSize(2);
            assertThat(world.carrier.calls.values())
                    .allSatisfy(placed -> assertThat(placed.status().isFinal()).isTrue());
            assertThat(world.records.of("calls_open")).isEmpty();
            return fuse.isBlown();
        }
    }
}
