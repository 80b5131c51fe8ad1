package io.ringledger.command.calls.dialing;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.control.DialingControlCommand.LiftEmergencyStop;
import io.ringledger.api.control.DialingControlCommand.OrderEmergencyStop;
import io.ringledger.api.control.ScheduleCommand.CancelScheduledCall;
import io.ringledger.api.control.ScheduleCommand.ScheduleCall;
import io.ringledger.command.automations.Fuse;
import io.ringledger.events.control.ScheduledCallMissed;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.ScheduleId;
import io.ringledger.vocabulary.StopId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A call is begun when its time has come: once, or never. */
class ScheduledDialingTest {
    private static final int MORE_STEPS_THAN_THERE_ARE = 200;
    private static final ScheduleId SCHEDULE = ScheduleId.of(7_000);
    private static final CallId CALL = CallId.of(7_000);

    private final World world = new World();
    private final Node node = new Node(world);

    @AfterEach
    void close() {
        world.close();
    }

    private static void schedule(World world, Duration in) {
        world.send(new ScheduleCall(
                SCHEDULE,
                world.pseudonyms.holderOf(World.TENANT, World.CUSTOMER),
                World.CUSTOMER,
                World.LINE,
                null,
                null,
                Attributes.NONE,
                null,
                world.clock.instant().plus(in),
                world.clock.instant()));
    }

    @Test
    void isDialledWhenItsTimeHasCome() {
        schedule(world, Duration.ofMinutes(1));
        node.work();
        world.pass(Duration.ofSeconds(55), node);
        assertThat(world.carrier.requests).isEmpty();
        world.pass(Duration.ofSeconds(10), node);
        assertThat(world.carrier.requests)
                .singleElement()
                .satisfies(request -> assertThat(request.callId()).isEqualTo(CALL));
        assertThat(world.records.of("calls_scheduled")).isEmpty();
    }

    @Test
    void isNotDialledOnceItWasTakenBack() {
        schedule(world, Duration.ofMinutes(1));
        node.work();
        world.send(new CancelScheduledCall(SCHEDULE, world.clock.instant()));
        node.work();
        world.pass(Duration.ofMinutes(2), node);
        assertThat(world.carrier.requests).isEmpty();
        assertThat(world.records.of("calls_scheduled")).isEmpty();
    }

    @Test
    void isMissedWhereNothingRanForTooLong() {
        schedule(world, Duration.ofMinutes(1));
        node.work();
        world.clock.pass(Duration.ofHours(2));
        node.sweep();
        assertThat(world.history(SCHEDULE.value())).last().isInstanceOf(ScheduledCallMissed.class);
        assertThat(world.carrier.requests).isEmpty();
        assertThat(world.records.of("calls_scheduled")).isEmpty();
    }

    @Test
    void waitsWhileAnEmergencyStopHolds() {
        var control = world.pseudonyms.controlOf(World.TENANT);
        schedule(world, Duration.ofMinutes(1));
        world.send(new OrderEmergencyStop(control, StopId.of(1), null, world.clock.instant()));
        node.work();
        world.pass(Duration.ofMinutes(5), node);
        assertThat(world.carrier.requests).isEmpty();
        world.send(new LiftEmergencyStop(control, world.clock.instant()));
        world.pass(Duration.ofSeconds(10), node);
        assertThat(world.carrier.requests).hasSize(1);
    }

    @Test
    void noNumberStandsInTheRecords() {
        schedule(world, Duration.ofMinutes(1));
        node.work();
        assertThat(world.records.of("calls_scheduled"))
                .hasSize(1)
                .allSatisfy((id, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .doesNotContain(World.CUSTOMER.value().substring(1)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isDialledOnceWhereverANodeIsKilled(boolean after) {
        int steps = Fuse.steps(after, MORE_STEPS_THAN_THERE_ARE, ScheduledDialingTest::crashesAt);
        assertThat(steps).as("steps").isGreaterThan(8);
    }

    private static boolean crashesAt(Fuse fuse) {
        try (var world = new World()) {
            schedule(world, Duration.ofSeconds(5));
            var killed = new Node(world, fuse);
            killed.work();
            world.pass(Duration.ofSeconds(10), killed);
            boolean blown = fuse.isBlown();
            var node = new Node(world);
            node.work();
            world.pass(Duration.ofSeconds(30), node);
            assertThat(world.carrier.requests).hasSizeLessThanOrEqualTo(1);
            assertThat(world.history(CALL.value())).isNotEmpty();
            return blown;
        }
    }
}
