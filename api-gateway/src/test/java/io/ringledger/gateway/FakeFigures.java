package io.ringledger.gateway;

import io.ringledger.api.analytics.AnalyticsQuery;
import io.ringledger.api.analytics.AnalyticsQuery.MeasureCallVolume;
import io.ringledger.api.analytics.AnalyticsQuery.MeasureEscalations;
import io.ringledger.api.analytics.AnalyticsQuery.MeasureQuality;
import io.ringledger.api.analytics.CallQuality;
import io.ringledger.api.analytics.CallQuality.Dimension;
import io.ringledger.api.analytics.CallQuality.Grade;
import io.ringledger.api.analytics.CallVolume;
import io.ringledger.api.analytics.EscalationVolume;
import io.ringledger.vocabulary.EscalationStatus;
import io.ringledger.vocabulary.SentimentLabel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is measured in the gateway's tests: a day on which something happened, and one on which nothing did. */
final class FakeFigures {
    private static final Duration A_DAY = Duration.ofDays(1);

    private volatile @Nullable AnalyticsQuery asked;

    @Nullable
    AnalyticsQuery asked() {
        return asked;
    }

    Object answer(AnalyticsQuery query) {
        asked = query;
        return switch (query) {
            case MeasureCallVolume measure -> calls(measure.from());
            case MeasureEscalations measure -> escalations(measure.from());
            case MeasureQuality measure -> quality(measure.from());
        };
    }

    private static CallVolume calls(Instant begin) {
        return new CallVolume(List.of(
                new CallVolume.Period(begin, 2, 3, 3, 1, 1, Duration.ofSeconds(100)),
                new CallVolume.Period(begin.plus(A_DAY), 0, 0, 0, 0, 0, Duration.ZERO)));
    }

    private static EscalationVolume escalations(Instant begin) {
        return new EscalationVolume(List.of(
                new EscalationVolume.Period(
                        begin,
                        Map.of("manual", 1L, "keyword", 2L),
                        Map.of(EscalationStatus.COMPLETED, 2L, EscalationStatus.PENDING, 1L),
                        Duration.ofMillis(90_500)),
                new EscalationVolume.Period(begin.plus(A_DAY), Map.of(), Map.of(), Duration.ZERO)));
    }

    private static CallQuality quality(Instant begin) {
        return new CallQuality(
                List.of(
                        new CallQuality.Period(
                                begin,
                                Map.of(SentimentLabel.NEGATIVE, 2L, SentimentLabel.POSITIVE, 2L),
                                -0.5,
                                Map.of(Grade.EXCELLENT, 1L, Grade.POOR, 2L),
                                Map.of(
                                        Dimension.OVERALL,
                                        1.7,
                                        Dimension.SENTIMENT,
                                        1.5,
                                        Dimension.COMPLIANCE,
                                        0.9,
                                        Dimension.ACCURACY,
                                        3.0,
                                        Dimension.PROFESSIONALISM,
                                        2.2),
                                Map.of("no_closing", 1L, "opt_out_ignored", 2L, "no_greeting", 1L)),
                        new CallQuality.Period(begin.plus(A_DAY), Map.of(), 0, Map.of(), Map.of(), Map.of())),
                0.8125,
                null);
    }
}
