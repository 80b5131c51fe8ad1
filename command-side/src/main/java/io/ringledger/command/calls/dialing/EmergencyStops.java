package io.ringledger.command.calls.dialing;

import io.ringledger.api.calls.CallCommand.StopCall;
import io.ringledger.command.automations.BoundedPool;
import io.ringledger.command.automations.Orders;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.records.DurableRecords;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.StopId;
import io.ringledger.vocabulary.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Carries out emergency stops: asks the carrier to end every call that is under way, many at once, and withdraws what waits. The
 * order is the intent; it is kept until it was lifted and every call that it is about was asked for, so a process that starts
 * again goes on with it. A call that was asked for once is ended by the usual watch from then on, which asks again.
 */
final class EmergencyStops {
    private static final Logger LOG = LoggerFactory.getLogger(EmergencyStops.class);
    private static final String COLLECTION = "calls_stops";

    private final DurableRecords records;
    private final OpenCalls open;
    private final WaitingCalls waiting;
    private final HangUps hangUps;
    private final Orders orders;
    private final BoundedPool pool;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<StopId, Set<CallId>> asked = new ConcurrentHashMap<>();

    /** @param pool where the requests have their places; no other requests do */
    EmergencyStops(
            DurableRecords records,
            OpenCalls open,
            WaitingCalls waiting,
            HangUps hangUps,
            Orders orders,
            BoundedPool pool,
            Clock clock) {
        this.records = records;
        this.open = open;
        this.waiting = waiting;
        this.hangUps = hangUps;
        this.orders = orders;
        this.pool = pool;
        this.clock = clock;
    }

    /**
     * A stop that is to be carried out.
     *
     * @param cause who ordered it, for which tenant
     */
    record Stop(StopId stopId, Cause cause, Instant orderedAt, boolean lifted) {
        TenantId tenant() {
            return Objects.requireNonNull(cause.tenantId(), "a stop belongs to a tenant");
        }

        /** All that began before; of what began later only what we dial ourselves, for that must not be. */
        boolean isAbout(OpenCall call) {
            return call.since().isBefore(orderedAt) || (!lifted && call.attemptId() != null);
        }

        Stop withoutHold() {
            return new Stop(stopId, cause, orderedAt, true);
        }
    }

    void order(Stop stop) throws InterruptedException {
        records.replace(COLLECTION, stop.stopId().value(), json.writeValueAsBytes(stop));
        work(stop);
    }

    void lift(StopId stopId) {
        records.find(COLLECTION, stopId.value())
                .map(this::read)
                .map(Stop::withoutHold)
                .ifPresent(stop -> records.replace(COLLECTION, stopId.value(), json.writeValueAsBytes(stop)));
    }

    void sweep() throws InterruptedException {
        for (Stop stop : all()) {
            work(stop);
        }
    }

    private List<Stop> all() {
        List<Stop> all = new ArrayList<>();
        records.forEach(COLLECTION, (id, bytes) -> all.add(read(bytes)));
        return all;
    }

    private void work(Stop stop) throws InterruptedException {
        List<OpenCall> calls = open.of(stop.tenant()).stream()
                .filter(call -> stop.isAbout(call) && !call.hangUp())
                .toList();
        Set<CallId> now = asked.computeIfAbsent(stop.stopId(), first -> ConcurrentHashMap.newKeySet());
        now.retainAll(calls.stream().map(OpenCall::callId).collect(Collectors.toSet()));
        for (OpenCall call : calls) {
            if (now.add(call.callId())) {
                end(stop, call, now);
            }
        }
        for (WaitingCall call : waiting.of(stop.tenant())) {
            withdraw(stop, call);
        }
        if (stop.lifted() && calls.isEmpty()) {
            asked.remove(stop.stopId());
            records.delete(COLLECTION, stop.stopId().value());
        }
    }

    private void end(Stop stop, OpenCall call, Set<CallId> now) throws InterruptedException {
        try (var place = pool.place()) {
            place.run(() -> {
                try {
                    endNow(stop, call);
                } catch (RuntimeException e) {
                    now.remove(call.callId());
                    LOG.warn("{} is stopped with the next sweep: {}", call.callId(), e.getMessage());
                }
            });
        }
    }

    /** A call whose leg nobody knows yet is ended as soon as it is known. */
    private void endNow(Stop stop, OpenCall call) {
        CallSid callSid = call.callSid();
        if (callSid == null) {
            orders.send(new StopCall(call.callId(), stop.stopId(), null, clock.instant()), stop.cause());
        } else {
            hangUps.stop(call.callId(), callSid, stop.stopId(), stop.cause());
        }
    }

    private void withdraw(Stop stop, WaitingCall call) {
        if (stop.lifted() && call.since().isAfter(stop.orderedAt())) {
            return;
        }
        orders.send(new StopCall(call.callId(), stop.stopId(), null, clock.instant()), stop.cause());
        // its turn finds that it is over, and leaves the lane that it may have taken
    }

    private Stop read(byte[] bytes) {
        return json.readValue(bytes, Stop.class);
    }
}
