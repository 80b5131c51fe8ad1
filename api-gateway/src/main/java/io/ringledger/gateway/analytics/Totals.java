package io.ringledger.gateway.analytics;

import io.ringledger.api.analytics.CallQuality;
import io.ringledger.api.analytics.CallQuality.Dimension;
import io.ringledger.api.analytics.CallQuality.Grade;
import io.ringledger.api.analytics.CallQuality.Period;
import io.ringledger.vocabulary.SentimentLabel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The periods of a range together. */
final class Totals {
    private final List<Period> periods;

    Totals(CallQuality quality) {
        this.periods = quality.periods();
    }

    Map<SentimentLabel, Long> felt() {
        return sum(Period::felt);
    }

    Map<Grade, Long> grades() {
        return sum(Period::grades);
    }

    Map<String, Long> issues() {
        return sum(Period::issues);
    }

    double sentiments() {
        return periods.stream().mapToDouble(Period::sentiments).sum();
    }

    /** How many calls were judged. */
    long scored() {
        return scored(grades());
    }

    static long scored(Map<Grade, Long> grades) {
        return grades.values().stream().mapToLong(Long::longValue).sum();
    }

    double average(Dimension dimension) {
        double sum = periods.stream()
                .mapToDouble(period -> period.scores().getOrDefault(dimension, 0.0))
                .sum();
        return Numbers.mean(sum, scored());
    }

    private <K> Map<K, Long> sum(Function<Period, Map<K, Long>> counts) {
        Map<K, Long> sums = new HashMap<>();
        periods.forEach(period -> counts.apply(period).forEach((name, count) -> sums.merge(name, count, Long::sum)));
        return sums;
    }
}
