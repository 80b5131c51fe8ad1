package io.ringledger.query.calls;

import io.ringledger.api.analytics.AnalyticsQuery.MeasureQuality;
import io.ringledger.api.analytics.CallQuality;
import io.ringledger.api.analytics.CallQuality.Period;
import io.ringledger.api.calls.CallQuery.ListQaReviews;
import io.ringledger.api.calls.CallRejection;
import io.ringledger.api.calls.QaReviewPage;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.query.buckets.BucketSums;
import io.ringledger.query.buckets.BucketSums.Range;
import io.ringledger.query.buckets.Counts;
import io.ringledger.query.calls.quality.QualityCounts;
import io.ringledger.query.calls.quality.ReviewsRepository;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;

/** Answers how calls of the asking tenant were judged, one and many. */
final class QualityQueries {
    private final BucketSums sums;
    private final CallRepository calls;
    private final ReviewsRepository reviews;

    QualityQueries(BucketSums sums, CallRepository calls, ReviewsRepository reviews) {
        this.sums = sums;
        this.calls = calls;
        this.reviews = reviews;
    }

    @QueryHandler
    CallQuality measure(MeasureQuality query, MetaData asked) {
        var range = new Range(query.from(), query.to(), query.interval(), query.zone(), query.businessId());
        Map<Instant, Counts> periods =
                sums.of(range, asked, stretch -> calls.judged(calls.of(asked), stretch, query.businessId()));
        Counts all = periods.values().stream().reduce(Counts.NONE, Counts::plus);
        List<Period> found = periods.entrySet().stream()
                .map(period -> QualityCounts.period(period.getKey(), period.getValue()))
                .toList();
        return new CallQuality(found, QualityCounts.sentimentToScore(all), QualityCounts.sentimentToEscalation(all));
    }

    @QueryHandler
    QaReviewPage list(ListQaReviews query, MetaData asked) {
        return reviews.of(query.callId(), asked).orElseGet(() -> notJudged(query, asked));
    }

    private QaReviewPage notJudged(ListQaReviews query, MetaData asked) {
        if (calls.of(asked).find(query.callId().value()).isEmpty()) {
            throw new Rejected(CallRejection.CALL_NOT_FOUND, "no such call");
        }
        return new QaReviewPage(List.of(), 0);
    }
}
