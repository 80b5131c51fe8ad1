package io.ringledger.query.buckets;

import static io.ringledger.query.buckets.BucketWidth.DAY;
import static io.ringledger.query.buckets.BucketWidth.HOUR;
import static io.ringledger.query.buckets.BucketWidth.QUARTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.query.buckets.BucketPlan.Bucket;
import io.ringledger.query.buckets.BucketPlan.Stretch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BucketPlanTest {
    @Test
    void theWidestThatFitAndWhatIsLeftOver() {
        BucketPlan plan = BucketPlan.of(stretch("2026-11-01T22:50:00Z", "2026-11-03T01:15:00.001Z"));
        assertThat(plan.buckets())
                .containsExactlyInAnyOrder(
                        new Bucket(HOUR, Instant.parse("2026-11-01T23:00:00Z")),
                        new Bucket(DAY, Instant.parse("2026-11-02T00:00:00Z")),
                        new Bucket(HOUR, Instant.parse("2026-11-03T00:00:00Z")),
                        new Bucket(QUARTER, Instant.parse("2026-11-03T01:00:00Z")));
        assertThat(plan.ragged())
                .containsExactlyInAnyOrder(
                        stretch("2026-11-01T22:50:00Z", "2026-11-01T23:00:00Z"),
                        stretch("2026-11-03T01:15:00Z", "2026-11-03T01:15:00.001Z"));
    }

    @Test
    void nothingIsMadeOfNothing() {
        BucketPlan plan = BucketPlan.of(stretch("2026-11-01T00:00:00Z", "2026-11-01T00:00:00Z"));
        assertThat(plan.buckets()).isEmpty();
        assertThat(plan.ragged()).isEmpty();
    }

    /** The parts lie one behind the other, without a gap, and what is left over is shorter than any bucket. */
    @Test
    void thePartsAreTheWhole() {
        Random random = new Random(9);
        Instant base = Instant.parse("2026-03-28T00:00:00Z");
        for (int each = 0; each < 500; each++) {
            Instant begin = base.plusMillis(random.nextInt(200_000_000));
            Instant end = begin.plusMillis(random.nextInt(400_000_000));
            BucketPlan plan = BucketPlan.of(new Stretch(begin, end));
            List<Stretch> parts = new ArrayList<>(plan.ragged());
            plan.buckets()
                    .forEach(bucket ->
                            parts.add(new Stretch(bucket.start(), bucket.width().end(bucket.start()))));
            parts.sort(Comparator.comparing(Stretch::begin));
            Instant at = begin;
            for (Stretch part : parts) {
                assertThat(part.begin()).isEqualTo(at);
                at = part.end();
            }
            assertThat(at).isEqualTo(end);
            assertThat(plan.ragged())
                    .hasSizeLessThanOrEqualTo(2)
                    .allSatisfy(
                            part -> assertThat(part.end()).isBefore(part.begin().plusSeconds(15 * 60)));
        }
    }

    private static Stretch stretch(String begin, String end) {
        return new Stretch(Instant.parse(begin), Instant.parse(end));
    }
}
