package io.ringledger.command.calls.dialing;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.calls.CallCommand.EndCall;
import io.ringledger.command.carrier.DialRequest;
import io.ringledger.events.calls.CallInitiated;
import io.ringledger.events.calls.DialClaimed;
import io.ringledger.events.calls.HangUpAccepted;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallOutcome;
import io.ringledger.vocabulary.PhoneNumber;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DialingTest {
    private static final PhoneNumber OTHER_CUSTOMER = new PhoneNumber("+14155550177");

    private final World world = new World();
    private final Node node = new Node(world);

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aNumberThatNoPlanKnowsIsNotAskedFor() {
        CallId callId = world.initiate(new PhoneNumber("+1234567890"));
        node.work();
        assertThat(world.outcome(callId)).isEqualTo(CallOutcome.INVALID_NUMBER);
        assertThat(world.carrier.requests).isEmpty();
    }

    @Test
    void aWithdrawnCallIsNotDialledAndLeavesItsLane() {
        CallId callId = world.initiate();
        world.send(new EndCall(callId, null, null, world.clock.instant()));
        CallId next = world.initiate();
        node.work();
        world.pass(Duration.ofSeconds(5), node);
        assertThat(world.outcome(callId)).isEqualTo(CallOutcome.CANCELED);
        assertThat(world.carrier.requests)
                .singleElement()
                .extracting(DialRequest::callId)
                .isEqualTo(next);
    }

    @Test
    void aBusyLaneMakesOneCallWaitAndNoOther() {
        world.carrier.behaviour = FakeCarrier.Behaviour.TIMES_OUT;
        world.initiate();
        CallId waiting = world.initiate();
        CallId other = world.initiate(OTHER_CUSTOMER);
        node.work();
        assertThat(world.carrier.requests)
                .extracting(DialRequest::callId)
                .contains(other)
                .doesNotContain(waiting);
        world.carrier.behaviour = FakeCarrier.Behaviour.PLACES;
        world.pass(Duration.ofMinutes(3), new Node(world));
        assertThat(world.carrier.requests).extracting(DialRequest::callId).containsOnlyOnce(waiting);
    }

    @Test
    void aCallThatCouldNotBeDialledForLongIsNotDialledAnyMore() {
        world.carrier.available = false;
        CallId callId = world.initiate();
        world.pass(Duration.ofMinutes(6), node);
        world.carrier.available = true;
        world.pass(Duration.ofMinutes(1), node);
        assertThat(world.outcome(callId)).isEqualTo(CallOutcome.REFUSED_BY_CARRIER);
        assertThat(world.carrier.requests).isEmpty();
    }

    @Test
    void aFailingCarrierBurnsNoClaim() {
        world.carrier.available = false;
        CallId callId = world.initiate();
        node.work();
        assertThat(world.history(callId.value())).noneMatch(DialClaimed.class::isInstance);
        world.carrier.available = true;
        world.pass(Duration.ofSeconds(10), node);
        assertThat(world.carrier.requests).hasSize(1);
    }

    @Test
    void tooManyRequestsAreTriedAgainWhileTheClaimIsYoung() {
        world.carrier.behaviour = FakeCarrier.Behaviour.IS_BUSY;
        world.carrier.busyTimes = 3;
        CallId placed = world.initiate();
        node.work();
        assertThat(world.carrier.placedFor(World.attemptOf(placed))).hasSize(1);
        world.carrier.busyTimes = Integer.MAX_VALUE;
        CallId refused = world.initiate(OTHER_CUSTOMER);
        node.work();
        assertThat(world.outcome(refused)).isEqualTo(CallOutcome.REFUSED_BY_CARRIER);
    }

    @Test
    void twoNodesOnOneIntentDialOnce() throws Exception {
        var settings = World.SETTINGS;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var ground = new Automations.Ground(
                    world.messages(),
                    world.events(),
                    world.records,
                    world.pseudonyms,
                    world.registries,
                    World.PLACES,
                    world.carrier,
                    world.clock,
                    threads,
                    world.clock::pass);
            var one = Automations.on(ground, settings);
            var two = Automations.on(ground, settings);
            for (int round = 0; round < 50; round++) {
                CallId callId = world.initiate(new PhoneNumber("+141555501%02d".formatted(round)));
                var intent = new CallHistory(world.events()).intent(callId).orElseThrow();
                var event = (CallInitiated) world.history(callId.value()).getFirst();
                var metaData = intent.cause().toMetaData();
                var both = List.of(one, two).stream()
                        .map(node -> threads.submit(() -> {
                            node.dialing().on(event, metaData);
                            return callId;
                        }))
                        .toList();
                for (var done : both) {
                    assertThat(done.get()).isEqualTo(callId);
                }
            }
        }
        assertThat(world.carrier.requests)
                .hasSize(50)
                .extracting(DialRequest::callId)
                .doesNotHaveDuplicates();
    }

    @Test
    void hangingUpWaitsForTheLegAndIsRepeatedUntilTheCallHasEnded() {
        world.carrier.behaviour = FakeCarrier.Behaviour.PLACES_AND_TIMES_OUT;
        world.carrier.hangsUp = false;
        CallId callId = world.initiate();
        node.work();
        world.send(new EndCall(callId, null, null, world.clock.instant()));
        node.work();
        assertThat(world.carrier.hangUps).isEmpty();
        world.pass(Duration.ofSeconds(40), node);
        assertThat(world.carrier.hangUps).hasSizeGreaterThan(1);
        world.carrier.hangsUp = true;
        world.pass(Duration.ofSeconds(20), node);
        assertThat(world.outcome(callId)).isEqualTo(CallOutcome.CANCELED);
        assertThat(world.history(callId.value()))
                .filteredOn(HangUpAccepted.class::isInstance)
                .hasSize(1);
    }

    /** The number to dial is personal; it stands in the call's stream, where it is encrypted, and nowhere else. */
    @Test
    void noNumberStandsInTheRecords() {
        world.carrier.behaviour = FakeCarrier.Behaviour.TIMES_OUT;
        world.initiate();
        world.initiate();
        node.work();
        for (String collection : List.of("calls_open", "calls_waiting")) {
            assertThat(world.records.of(collection))
                    .isNotEmpty()
                    .allSatisfy((id, bytes) -> assertThat(id + new String(bytes, StandardCharsets.UTF_8))
                            .doesNotContain(World.CUSTOMER.value().substring(1)));
        }
    }
}
