package io.ringledger.simulator.behaviour;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/**
 * Draws and counts the faults that happen.
 *
 * <p>Whether a callback is hit depends on the seed, the rule and what names the callback, never on timing; whether a
 * request is hit depends on the seed, the rule and how many of the same operation came before it.
 */
public final class Faults {
    private final long seed;
    private final CopyOnWriteArrayList<ArmedRule> rules = new CopyOnWriteArrayList<>();
    private final Map<RestOperation, AtomicLong> requests = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> injected = new ConcurrentHashMap<>();

    private record ArmedRule(FaultRule rule, AtomicLong left) {}

    public Faults(long seed) {
        this.seed = seed;
    }

    /** Replaces all rules; counts go on. */
    public void are(List<FaultRule> newRules) {
        rules.clear();
        newRules.forEach(rule -> rules.add(new ArmedRule(rule, new AtomicLong(rule.atMost()))));
    }

    /** The fault of one request, if any: the first rule that hits. */
    public Optional<Fault.OfRequest> ofRequest(RestOperation operation, String number) {
        var before = requests.computeIfAbsent(operation, _ -> new AtomicLong()).getAndIncrement();
        var draw = operation + " " + before;
        for (var index = 0; index < rules.size(); index++) {
            var armed = rules.get(index);
            if (armed.rule.fault() instanceof Fault.OfRequest fault
                    && armed.rule.operations().contains(operation)
                    && hits(armed, index, number, draw)) {
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }

    /**
     * The faults of one callback: every rule that hits.
     *
     * @param draw names the callback, the same in every run with the same seed
     */
    public List<Fault.OfCallback> ofCallback(CallbackKind kind, CallStatus status, String number, String draw) {
        var hit = new ArrayList<Fault.OfCallback>();
        for (var index = 0; index < rules.size(); index++) {
            var armed = rules.get(index);
            if (armed.rule.fault() instanceof Fault.OfCallback fault
                    && armed.rule.callbacks() == kind
                    && armed.rule.statuses().contains(status)
                    && !(fault instanceof Fault.Reordered && status.isFinal())
                    && hits(armed, index, number, draw)) {
                hit.add(fault);
            }
        }
        return hit;
    }

    /** How often each fault happened, by the simple name of its class. */
    public Map<String, Long> injected() {
        var counts = new TreeMap<String, Long>();
        injected.forEach((name, count) -> counts.put(name, count.sum()));
        return counts;
    }

    private boolean hits(ArmedRule armed, int index, String number, String draw) {
        var rule = armed.rule;
        if (!rule.number().matcher(number).matches() || chance(index, draw) >= rule.probability()) {
            return false;
        }
        if (armed.left.getAndUpdate(left -> Math.max(0, left - 1)) == 0) {
            return false;
        }
        injected.computeIfAbsent(rule.fault().getClass().getSimpleName(), _ -> new LongAdder())
                .increment();
        return true;
    }

    private double chance(int index, String draw) {
        return new SplittableRandom(seed * 31 + index * 1_000_003L + draw.hashCode())
                .split()
                .nextDouble();
    }
}
