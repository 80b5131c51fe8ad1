package io.ringledger.command.calls.dialing;

import io.ringledger.platform.records.DurableRecords;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.TenantId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls that could not be dialled when their turn came: the lane was busy, the carrier failing, or as many under way as may be.
 * Durable, so that their events may pass and no other call waits behind them. Nothing personal is kept.
 */
final class WaitingCalls {
    private static final String COLLECTION = "calls_waiting";
    private static final int LONGEST_BACK_OFF = 4;
    private final DurableRecords records;
    private final JsonMapper json = JsonMapper.builder().build();
    private final Duration pause;
    private final Map<CallId, Turn> turns = new ConcurrentHashMap<>();
    private final Map<CallId, TenantId> forRoom = new ConcurrentHashMap<>();

    /** When to try next; not kept: after a start everything is tried at once. */
    private record Turn(int tries, Instant next) {}

    WaitingCalls(DurableRecords records, Duration pause) {
        this.records = records;
        this.pause = pause;
    }

    Optional<WaitingCall> find(CallId callId) {
        return records.find(COLLECTION, callId.value()).map(bytes -> read(callId.value(), bytes));
    }

    /** Whoever waits for room is looked at again with every sweep; others later each time. */
    void add(WaitingCall call, Instant now) {
        put(call);
        if (!call.waitsForRoom()) {
            turns.merge(call.callId(), new Turn(1, now.plus(pause)), (old, first) -> {
                int tries = old.tries() + 1;
                return new Turn(tries, now.plus(pause.multipliedBy(1L << Math.min(tries - 1, LONGEST_BACK_OFF))));
            });
        }
    }

    private void put(WaitingCall call) {
        records.replace(COLLECTION, call.callId().value(), json.writeValueAsBytes(call));
        note(call);
    }

    private void note(WaitingCall call) {
        if (call.waitsForRoom() && call.tenant() != null) {
            forRoom.put(call.callId(), call.tenant());
        } else {
            forRoom.remove(call.callId());
        }
    }

    /** Silent for a call that does not wait here. */
    void prioritise(CallId callId, int priority) {
        find(callId).map(call -> call.withPriority(priority)).ifPresent(this::put);
    }

    /** Most calls never waited; to look is cheaper than a write that waits for the disk. */
    void remove(CallId callId) {
        if (records.find(COLLECTION, callId.value()).isPresent()) {
            records.delete(COLLECTION, callId.value());
        }
        turns.remove(callId);
        forRoom.remove(callId);
    }

    /** Whether another call of the tenant waits until there is room. */
    boolean isOneForRoom(TenantId tenant, CallId but) {
        return forRoom.entrySet().stream()
                .anyMatch(
                        each -> each.getValue().equals(tenant) && !each.getKey().equals(but));
    }

    /** Those whose turn it is, in order. */
    List<WaitingCall> due(Instant now) {
        List<WaitingCall> due = new ArrayList<>();
        forRoom.clear();
        for (WaitingCall call : all()) {
            note(call);
            Turn turn = turns.get(call.callId());
            if (turn == null || call.waitsForRoom() || !turn.next().isAfter(now)) {
                due.add(call);
            }
        }
        due.sort(WaitingCall.ORDER);
        return due;
    }

    List<WaitingCall> of(TenantId tenant) {
        return all().stream().filter(call -> tenant.equals(call.tenant())).toList();
    }

    private List<WaitingCall> all() {
        List<WaitingCall> all = new ArrayList<>();
        records.forEach(COLLECTION, (id, bytes) -> all.add(read(id, bytes)));
        return all;
    }

    /** An earlier release wrote the moment alone. */
    private WaitingCall read(String id, byte[] bytes) {
        return bytes[0] == '{'
                ? json.readValue(bytes, WaitingCall.class)
                : new WaitingCall(
                        new CallId(id), null, Instant.parse(new String(bytes, StandardCharsets.US_ASCII)), 0, null);
    }
}
