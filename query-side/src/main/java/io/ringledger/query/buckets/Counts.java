package io.ringledger.query.buckets;

import java.util.HashMap;
import java.util.Map;
import org.bson.Document;

/** Counts by name. */
public record Counts(Map<String, Long> byName) {
    public static final Counts NONE = new Counts(Map.of());

    public Counts {
        byName = Map.copyOf(byName);
    }

    /** What a bucket holds. */
    static Counts in(Document bucket) {
        Map<String, Long> counts = new HashMap<>();
        bucket.get("counts", Document.class).forEach((name, count) -> counts.put(name, ((Number) count).longValue()));
        return new Counts(counts);
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
