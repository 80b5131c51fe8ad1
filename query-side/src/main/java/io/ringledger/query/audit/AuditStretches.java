package io.ringledger.query.audit;

import io.ringledger.query.buckets.BucketPlan.Stretch;
import io.ringledger.query.buckets.BucketWidth;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How a stretch of time is made up of whole buckets, the widest first, however long it is.
 *
 * @param full stretches that are whole buckets of a width
 * @param ragged what is left over, each shorter than the narrowest bucket
 */
record AuditStretches(Map<BucketWidth, List<Stretch>> full, List<Stretch> ragged) {
    static AuditStretches of(Stretch stretch) {
        AuditStretches stretches = new AuditStretches(new EnumMap<>(BucketWidth.class), new ArrayList<>());
        stretches.fill(stretch, BucketWidth.DAY);
        return stretches;
    }

    private void fill(Stretch stretch, BucketWidth width) {
        if (stretch.isEmpty()) {
            return;
        }
        Instant start = width.start(stretch.begin());
        Instant first = start.isBefore(stretch.begin()) ? width.end(start) : start;
        Instant last = width.start(stretch.end());
        if (!first.isBefore(last)) {
            narrower(stretch, width);
            return;
        }
        full.computeIfAbsent(width, ignored -> new ArrayList<>()).add(new Stretch(first, last));
        narrower(new Stretch(stretch.begin(), first), width);
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
