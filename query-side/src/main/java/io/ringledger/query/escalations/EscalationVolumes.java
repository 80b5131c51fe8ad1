package io.ringledger.query.escalations;

import io.ringledger.api.analytics.AnalyticsQuery.MeasureEscalations;
import io.ringledger.api.analytics.EscalationVolume;
import io.ringledger.api.analytics.EscalationVolume.Period;
import io.ringledger.query.buckets.BucketSums;
import io.ringledger.query.buckets.BucketSums.Range;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;

/** Answers how many escalations were asked for when, why, and what became of them. */
final class EscalationVolumes {
    private final BucketSums sums;
    private final EscalationRepository escalations;

    EscalationVolumes(BucketSums sums, EscalationRepository escalations) {
        this.sums = sums;
        this.escalations = escalations;
    }

    @QueryHandler
    EscalationVolume measure(MeasureEscalations query, MetaData asked) {
        var range = new Range(query.from(), query.to(), query.interval(), query.zone(), query.businessId());
        List<Period> periods = new ArrayList<>();
        sums.of(range, asked, stretch -> escalations.count(stretch, query.businessId(), asked))
                .forEach((begin, sum) -> periods.add(EscalationCounts.period(begin, sum)));
        return new EscalationVolume(periods);
    }
}
