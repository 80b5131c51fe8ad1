package io.ringledger.gateway.analytics;

import io.ringledger.api.analytics.CallQuality;
import java.util.List;
import java.util.Objects;

/**
 * How customers seemed to feel. Source: manager document, 3.4.
 *
 * @param averageSentimentScore -1 to 1, of the calls of which something can be told; 0 where nothing can
 */
public record SentimentStats(
        Moods distribution, double averageSentimentScore, List<Trend> trends, Coefficients correlation) {
    /** Moods of a period, named by its beginning: a date, and of an hour the moment, ISO 8601. */
    public record Trend(String period, long positive, long neutral, long negative, double averageScore) {}

    /**
     * Pearson's coefficients over the calls of the range, -1 to 1; 0 where one of the two does not vary.
     *
     * @param sentimentVsQa a call's sentiment and its overall score
     * @param sentimentVsEscalation a call's sentiment and whether it was handed to a person, or is to be
     */
    public record Coefficients(double sentimentVsQa, double sentimentVsEscalation) {}

    static SentimentStats of(CallQuality quality, TimeRange range) {
        Totals totals = new Totals(quality);
        Moods moods = Moods.of(totals.felt());
        return new SentimentStats(
                moods,
                Numbers.mean(totals.sentiments(), moods.all()),
                quality.periods().stream().map(period -> trend(period, range)).toList(),
                new Coefficients(
                        Objects.requireNonNullElse(quality.sentimentToScore(), 0.0),
                        Objects.requireNonNullElse(quality.sentimentToEscalation(), 0.0)));
    }

    private static Trend trend(CallQuality.Period period, TimeRange range) {
        Moods moods = Moods.of(period.felt());
        return new Trend(
                Periods.name(period.begin().atZone(range.zone()), range.interval()),
                moods.positive(),
                moods.neutral(),
                moods.negative(),
                Numbers.mean(period.sentiments(), moods.all()));
    }
}
