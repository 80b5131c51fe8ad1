package io.ringledger.query.projection;

import java.util.HashMap;
import java.util.Map;

/**
 * What one stream adds to one bucket.
 *
 * @param bucket id of the bucket
 * @param labels what the bucket is about, the same in every share of it
 * @param counts by name; a name has no dot
 */
public record Share(String bucket, Map<String, Object> labels, Map<String, Long> counts) {
    public Share {
        labels = Map.copyOf(labels);
        counts = Map.copyOf(counts);
    }

    Share minus(Share other) {
        Map<String, Long> difference = new HashMap<>(counts);
        other.counts.forEach((name, count) -> difference.merge(name, -count, Long::sum));
        difference.values().removeIf(count -> count == 0);
        return new Share(bucket, labels, difference);
    }

    Share nothing() {
        return new Share(bucket, labels, Map.of());
    }
}
