package io.ringledger.query.calls;

import io.ringledger.api.analytics.AnalyticsQuery.MeasureCallVolume;
import io.ringledger.api.analytics.CallVolume;
import io.ringledger.api.analytics.CallVolume.Period;
import io.ringledger.query.buckets.BucketSums;
import io.ringledger.query.buckets.BucketSums.Range;
import io.ringledger.query.buckets.Counts;
import io.ringledger.vocabulary.Direction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers how many calls began when. */
final class CallVolumes {
    private final BucketSums sums;
    private final CallRepository calls;

    CallVolumes(BucketSums sums, CallRepository calls) {
        this.sums = sums;
        this.calls = calls;
    }

    @QueryHandler
    CallVolume measure(MeasureCallVolume query, MetaData asked) {
        var range = new Range(query.from(), query.to(), query.interval(), query.zone(), query.businessId());
        List<Period> periods = new ArrayList<>();
        sums.of(range, asked, stretch -> calls.count(calls.of(asked), stretch, query.businessId()))
                .forEach((begin, sum) -> periods.add(period(begin, sum, query.direction())));
        return new CallVolume(periods);
    }

    private static Period period(Instant begin, Counts sum, @Nullable Direction direction) {
        return new Period(
                begin,
                direction == Direction.OUTBOUND ? 0 : CallCounts.get(sum, CallCounts.STARTED, Direction.INBOUND),
                direction == Direction.INBOUND ? 0 : CallCounts.get(sum, CallCounts.STARTED, Direction.OUTBOUND),
                CallCounts.get(sum, CallCounts.COMPLETED, direction),
                CallCounts.failed(sum, direction),
                CallCounts.get(sum, CallCounts.ESCALATED, direction),
                Duration.ofSeconds(CallCounts.get(sum, CallCounts.TALK_SECONDS, direction)));
    }
}
