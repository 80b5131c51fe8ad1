package io.ringledger.gateway.analytics;

import io.ringledger.api.analytics.CallQuality;
import io.ringledger.api.analytics.CallQuality.Dimension;
import io.ringledger.api.analytics.CallQuality.Grade;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How well calls were handled. Source: manager document, 3.3.
 *
 * @param averageScores of the calls that were judged, 0 to 1; 0 where none was
 * @param trends of the periods in which a call was judged: an average of nothing is no number
 * @param topIssues the most frequent first
 */
public record QaStats(
        Averages averageScores, List<OfRange> scoreDistribution, List<Trend> trends, List<Issue> topIssues) {
    private static final int MOST_ISSUES = 10;

    /** Of 0 to 1 each. */
    public record Averages(
            double overall, double sentiment, double compliance, double accuracy, double professionalism) {}

    /** How many calls have such an overall score; the percentage is of the calls that were judged. */
    public record OfRange(String range, long count, double percentage) {}

    /** The overall score of a period, named by its beginning: a date, and of an hour the moment, ISO 8601. */
    public record Trend(String period, double averageScore) {}

    /** How many calls have an issue; the percentage is of the calls that were judged. */
    public record Issue(String issue, long count, double percentage) {}

    static QaStats of(CallQuality quality, TimeRange range) {
        Totals totals = new Totals(quality);
        return new QaStats(
                new Averages(
                        totals.average(Dimension.OVERALL),
                        totals.average(Dimension.SENTIMENT),
                        totals.average(Dimension.COMPLIANCE),
                        totals.average(Dimension.ACCURACY),
                        totals.average(Dimension.PROFESSIONALISM)),
                distribution(totals.grades(), totals.scored()),
                quality.periods().stream()
                        .filter(period -> !period.grades().isEmpty())
                        .map(period -> trend(period, range))
                        .toList(),
                issues(totals.issues(), totals.scored()));
    }

    private static Trend trend(CallQuality.Period period, TimeRange range) {
        double sum = period.scores().getOrDefault(Dimension.OVERALL, 0.0);
        return new Trend(
                Periods.name(period.begin().atZone(range.zone()), range.interval()),
                Numbers.mean(sum, Totals.scored(period.grades())));
    }

    private static List<OfRange> distribution(Map<Grade, Long> grades, long scored) {
        return Stream.of(Grade.values())
                .map(grade -> {
                    long count = grades.getOrDefault(grade, 0L);
                    return new OfRange(range(grade), count, Numbers.percent(count, scored));
                })
                .toList();
    }

    /** As the overview has them. */
    private static String range(Grade grade) {
        return switch (grade) {
            case EXCELLENT -> "0.8-1.0";
            case GOOD -> "0.6-0.79";
            case FAIR -> "0.4-0.59";
            case POOR -> "0.0-0.39";
        };
    }

    private static List<Issue> issues(Map<String, Long> issues, long scored) {
        return issues.entrySet().stream()
                .map(issue -> new Issue(issue.getKey(), issue.getValue(), Numbers.percent(issue.getValue(), scored)))
                .sorted(Comparator.comparingLong(Issue::count).reversed().thenComparing(Issue::issue))
                .limit(MOST_ISSUES)
                .toList();
    }
}
