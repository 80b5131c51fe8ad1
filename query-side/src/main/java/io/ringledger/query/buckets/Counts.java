package io.ringledger.query.buckets;

import java.util.HashMap;
import java.util.Map;

/** Counts by name. */
public record Counts(Map<String, Long> byName) {
    public static final Counts NONE = new Counts(Map.of());

    public Counts {
        byName = Map.copyOf(byName);
    }

    /** The sums of both. */
    public Counts plus(Counts other) {
        Map<String, Long> sums = new HashMap<>(byName);
        other.byName.forEach((name, count) -> sums.merge(name, count, Long::sum));
        return new Counts(sums);
    }

    /** What was counted under a name. */
    public long get(String name) {
        return byName.getOrDefault(name, 0L);
    }
}
