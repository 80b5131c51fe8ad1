package io.ringledger.command.calls.dialing;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.command.automations.Fuse;
import io.ringledger.events.calls.LaneTaken;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallOutcome;
import io.ringledger.vocabulary.CarrierStatus;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A node is killed before and after each of its steps, whatever the carrier does; another goes on with its stores. The
 * carrier is asked at most once per attempt that it can have taken, and every call ends as the carrier says.
 */
class CrashTest {
    private static final int MORE_STEPS_THAN_THERE_ARE = 200;

    static Stream<Arguments> crashes() {
        return Stream.of(FakeCarrier.Behaviour.values())
                .flatMap(behaviour -> Stream.of(true, false).map(after -> Arguments.of(behaviour, after)));
    }

    @ParameterizedTest(name = "{0}, after the step: {1}")
    @MethodSource("crashes")
    void atEveryStep(FakeCarrier.Behaviour behaviour, boolean after) {
        int steps = Fuse.steps(after, MORE_STEPS_THAN_THERE_ARE, fuse -> crashesAt(fuse, behaviour));
        assertThat(steps).as("steps").isGreaterThan(8);
    }

    /** Killed a second time while it mends what the first left. */
    @ParameterizedTest
    @EnumSource(FakeCarrier.Behaviour.class)
    void twice(FakeCarrier.Behaviour behaviour) {
        for (int first = 1; first <= 16; first += 3) {
            for (int second = 1; second <= 16; second += 2) {
                var _ = run(behaviour, Fuse.after(first), Fuse.before(second));
            }
        }
    }

    /** It waited for the lane that another attempt has, whose leg nobody knows yet. */
    @Test
    void aCallThatIsGivenUpNeverGetsTheLegOfAnother() {
        int step = 1;
        while (isGivenUp(Fuse.after(step))) {
            step++;
            assertThat(step).isLessThan(MORE_STEPS_THAN_THERE_ARE);
        }
        assertThat(step).as("steps").isGreaterThan(3);
    }

    private static boolean isGivenUp(Fuse fuse) {
        try (var world = new World()) {
            world.carrier.available = false;
            CallId givenUp = world.initiate();
            var node = new Node(world);
            world.pass(Duration.ofSeconds(290), node);
            world.carrier.available = true;
            world.carrier.answersQuestions = false;
            world.carrier.behaviour = FakeCarrier.Behaviour.PLACES_AND_TIMES_OUT;
            CallId placed = world.initiate();
            node.work();
            world.clock.pass(Duration.ofSeconds(15));
            new Node(world, fuse).sweep();
            world.carrier.answersQuestions = true;
            world.carrier.endAll(CarrierStatus.NO_ANSWER);
            world.pass(Duration.ofMinutes(5), new Node(world));
            assertThat(world.outcome(givenUp)).isEqualTo(CallOutcome.REFUSED_BY_CARRIER);
            check(world, placed);
            return fuse.isBlown();
        }
    }

    private static boolean crashesAt(Fuse fuse, FakeCarrier.Behaviour behaviour) {
        return run(behaviour, fuse, Fuse.never());
    }

    private static boolean run(FakeCarrier.Behaviour behaviour, Fuse first, Fuse second) {
        try (var world = new World()) {
            world.carrier.behaviour = behaviour;
            world.carrier.busyTimes = 2;
            CallId callId = world.initiate();
            new Node(world, first).work();
            new Node(world, second).work();
            var node = new Node(world);
            node.work();
            world.pass(Duration.ofSeconds(30), node);
            world.carrier.endAll(CarrierStatus.NO_ANSWER);
            world.pass(Duration.ofMinutes(5), node);
            check(world, callId);
            return first.isBlown();
        }
    }

    private static void check(World world, CallId callId) {
        var attempt = World.attemptOf(callId);
        assertThat(world.carrier.placedFor(attempt)).as("placed").hasSizeLessThanOrEqualTo(1);
        if (world.carrier.behaviour != FakeCarrier.Behaviour.IS_BUSY) {
            assertThat(world.carrier.requests).as("requests").hasSizeLessThanOrEqualTo(1);
        }
        if (world.carrier.placedFor(attempt).isEmpty()) {
            assertThat(world.outcome(callId)).isIn(CallOutcome.REFUSED_BY_CARRIER, CallOutcome.OUTCOME_UNKNOWN);
        } else {
            assertThat(world.outcome(callId)).isEqualTo(CallOutcome.NO_ANSWER);
        }
        assertThat(world.records.of("calls_open"))
                .as("open calls after %s", world.history(callId.value()))
                .isEmpty();
        assertThat(world.records.of("calls_waiting")).as("waiting calls").isEmpty();
        var lane = world.pseudonyms.laneOf(world.carrier.account(), World.LINE, World.CUSTOMER);
        assertThat(world.history(lane.value()).getLast()).as("lane").isNotInstanceOf(LaneTaken.class);
    }
}
