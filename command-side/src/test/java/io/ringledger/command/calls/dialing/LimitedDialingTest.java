package io.ringledger.command.calls.dialing;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.calls.CallCommand.PrioritiseCall;
import io.ringledger.api.control.DialingControlCommand.SetDialingLimits;
import io.ringledger.api.suppression.CapacitySeen;
import io.ringledger.events.calls.DialClaimed;
import io.ringledger.events.calls.DialDeferred;
import io.ringledger.events.suppression.DialAuthorised;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallOutcome;
import io.ringledger.vocabulary.CallingRule;
import io.ringledger.vocabulary.CarrierStatus;
import io.ringledger.vocabulary.DialingLimits;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.Verdict;
import io.ringledger.vocabulary.WaitReason;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** So many calls at once and no more; who is too many waits, in order. */
class LimitedDialingTest {
    private final World world = new World();
    private final Node node = new Node(world);
    private int numbers;

    @AfterEach
    void close() {
        world.close();
    }

    private void limit(int concurrent, @Nullable Integer perSecond) {
        world.send(new SetDialingLimits(
                world.pseudonyms.controlOf(World.TENANT),
                new DialingLimits(concurrent, perSecond),
                world.clock.instant()));
    }

    private CallId initiate() {
        world.clock.pass(Duration.ofMillis(1));
        return world.initiate(new PhoneNumber("+141555501%02d".formatted(numbers++)));
    }

    private List<CallId> initiate(int calls) {
        List<CallId> ids = new ArrayList<>();
        for (int each = 0; each < calls; each++) {
            ids.add(initiate());
        }
        return ids;
    }

    private List<CallId> dialled() {
        return world.carrier.requests.stream().map(request -> request.callId()).toList();
    }

    @Test
    void whoIsTooManyWaitsAndIsDialledWhenThereIsRoom() {
        limit(2, null);
        List<CallId> calls = initiate(5);
        node.work();
        assertThat(dialled()).isEqualTo(calls.subList(0, 2));
        assertThat(world.outcome(calls.get(4))).isNull();

        world.carrier.endAll(CarrierStatus.BUSY);
        world.pass(Duration.ofMinutes(2), node);
        assertThat(dialled()).isEqualTo(calls.subList(0, 4));
        world.carrier.endAll(CarrierStatus.BUSY);
        world.pass(Duration.ofMinutes(2), node);
        assertThat(dialled()).isEqualTo(calls);
    }

    @Test
    void whyItWaitsIsSaidOnceHoweverOftenItIsTried() {
        limit(1, null);
        List<CallId> calls = initiate(2);
        node.work();
        world.pass(Duration.ofSeconds(60), node);
        assertThat(world.history(calls.get(1).value()))
                .filteredOn(DialDeferred.class::isInstance)
                .singleElement()
                .isEqualTo(new DialDeferred(calls.get(1), WaitReason.LIMIT, 1, 1, deferredAt(calls.get(1))));
    }

    private Instant deferredAt(CallId call) {
        return world.history(call.value()).stream()
                .filter(DialDeferred.class::isInstance)
                .map(event -> ((DialDeferred) event).deferredAt())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theFrontIsDialledFirst() {
        limit(1, null);
        List<CallId> calls = initiate(4);
        node.work();
        world.send(new PrioritiseCall(calls.get(3), PrioritiseCall.FRONT, world.clock.instant()));
        node.work();
        world.carrier.endAll(CarrierStatus.BUSY);
        world.pass(Duration.ofMinutes(2), node);
        assertThat(dialled()).containsExactly(calls.get(0), calls.get(3));
    }

    @Test
    void whoComesLaterDoesNotComeFirst() {
        limit(1, null);
        List<CallId> calls = initiate(2);
        node.work();
        world.carrier.endAll(CarrierStatus.BUSY);
        limit(2, null);
        calls.add(initiate());
        node.work();
        assertThat(dialled()).as("the new one waits behind the old one").containsExactly(calls.get(0));
        world.pass(Duration.ofMinutes(2), node);
        assertThat(dialled()).isEqualTo(calls);
    }

    @Test
    void aPlaceHoldsWhenTheLimitIsLowered() {
        limit(2, null);
        CallId call = initiate();
        node.handOver();
        node.handOver();
        assertThat(world.history(call.value())).last().isInstanceOf(DialClaimed.class);
        limit(0, null);
        node.work();
        assertThat(dialled()).containsExactly(call);
        CallId other = initiate();
        node.work();
        assertThat(dialled()).doesNotContain(other);
        assertThat(world.outcome(other)).isNull();
    }

    @Test
    void whoWaitsTooLongIsNotDialledAnyMore() {
        limit(0, null);
        CallId call = initiate();
        world.pass(Duration.ofMinutes(6), node);
        assertThat(world.outcome(call)).isEqualTo(CallOutcome.REFUSED_BY_CARRIER);
        assertThat(world.records.of("calls_waiting")).isEmpty();
    }

    @Test
    void soManyAreBegunWithinASecond() {
        limit(100, 2);
        List<CallId> calls = initiate(5);
        node.work();
        assertThat(dialled()).isEqualTo(calls.subList(0, 2));
        world.clock.pass(Duration.ofSeconds(1));
        node.sweep();
        assertThat(dialled()).isEqualTo(calls.subList(0, 4));
        world.clock.pass(Duration.ofSeconds(1));
        node.sweep();
        assertThat(dialled()).isEqualTo(calls);
    }

    @Test
    void theGateSeesHowManyThereAre() {
        limit(3, null);
        initiate(2);
        node.work();
        var last = (DialAuthorised) world.gate(new PhoneNumber("+14155550101")).getFirst();
        Verdict capacity = last.verdicts().stream()
                .filter(verdict -> verdict.rule() == CallingRule.CAPACITY)
                .findFirst()
                .orElseThrow();
        assertThat(capacity.seen()).isEqualTo(Map.of("under_way", "1", "limit", "3"));
    }

    @Test
    void aNodeThatStartsCountsWhatIsOpen() {
        limit(1, null);
        List<CallId> calls = initiate(2);
        node.work();
        new Node(world).sweep();
        assertThat(dialled()).containsExactly(calls.getFirst());
    }

    /** What is taken here and what is on the list is counted once. */
    @Test
    void placesAreCountedOnce() {
        var places = new CallPlaces();
        var one = new DialingLimits(1, null);
        var now = Instant.parse("2026-11-28T12:00:00Z");
        TenantId tenant = World.TENANT;
        assertThat(places.take(CallId.of(1), tenant, one, now)).isNull();
        assertThat(places.seen(CallId.of(1))).isEqualTo(new CapacitySeen(0, 1));
        places.isOpen(CallId.of(1), tenant);
        assertThat(places.underWay(tenant)).isEqualTo(1);
        assertThat(places.take(CallId.of(2), tenant, one, now)).isEqualTo(WaitReason.LIMIT);
        assertThat(places.take(CallId.of(2), new TenantId("other"), one, now)).isNull();
        places.are(Map.of(), now);
        assertThat(places.underWay(tenant)).as("it was taken a moment ago").isEqualTo(1);
        places.isOver(CallId.of(1));
        assertThat(places.take(CallId.of(3), tenant, one, now)).isNull();
        places.leave(CallId.of(3));
        assertThat(places.underWay(tenant)).isZero();
    }
}
