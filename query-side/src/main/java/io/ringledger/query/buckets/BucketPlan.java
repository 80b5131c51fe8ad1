package io.ringledger.query.buckets;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Which buckets make up a stretch of time exactly, and what is left over at its ends, where calls are counted one by one.
 *
 * @param ragged none of them as long as the narrowest bucket
 */
public record BucketPlan(List<Bucket> buckets, List<Stretch> ragged) {
    /** A bucket by its width and beginning. */
    public record Bucket(BucketWidth width, Instant start) {}

    /**
     * A stretch of time.
     *
     * @param end not part of it
     */
    public record Stretch(Instant begin, Instant end) {
        public boolean isEmpty() {
            return !begin.isBefore(end);
        }
    }

    /** The fewest buckets that fit, from the widest down. */
    public static BucketPlan of(Stretch stretch) {
        BucketPlan plan = new BucketPlan(new ArrayList<>(), new ArrayList<>());
        plan.fill(stretch, BucketWidth.DAY);
        return plan;
    }

    private void fill(Stretch stretch, BucketWidth width) {
        if (stretch.isEmpty()) {
            return;
        }
        Instant first = width.start(stretch.begin());
        if (first.isBefore(stretch.begin())) {
            first = width.end(first);
        }
        Instant last = width.start(stretch.end());
        if (!first.isBefore(last)) {
            narrower(stretch, width);
            return;
        }
        narrower(new Stretch(stretch.begin(), first), width);
        for (Instant start = first; start.isBefore(last); start = width.end(start)) {
            buckets.add(new Bucket(width, start));
        }
        narrower(new Stretch(last, stretch.end()), width);
    }

    private void narrower(Stretch stretch, BucketWidth width) {
        switch (width) {
            case DAY -> fill(stretch, BucketWidth.HOUR);
            case HOUR -> fill(stretch, BucketWidth.QUARTER);
            case QUARTER -> {
                if (!stretch.isEmpty()) {
                    ragged.add(stretch);
                }
            }
        }
    }
}
