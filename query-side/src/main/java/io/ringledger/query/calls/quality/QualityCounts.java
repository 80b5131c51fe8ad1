package io.ringledger.query.calls.quality;

import io.ringledger.api.analytics.CallQuality.Dimension;
import io.ringledger.api.analytics.CallQuality.Grade;
import io.ringledger.api.analytics.CallQuality.Period;
import io.ringledger.query.buckets.Counts;
import io.ringledger.vocabulary.QaScores;
import io.ringledger.vocabulary.QaVerdict;
import io.ringledger.vocabulary.Sentiment;
import io.ringledger.vocabulary.SentimentLabel;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What calls count for: {@code felt} and the mood, {@code grade} and its name, {@code score} and the dimension,
 * {@code issue} and its name, and the sums that coefficients need. Scores count in ten-thousandths, so that sums are whole
 * numbers.
 */
public final class QualityCounts {
    private static final double ONE = 10_000;
    private static final String FELT = "felt ";
    private static final String SENTIMENT = "sentiment";
    private static final String GRADE = "grade ";
    private static final String SCORE = "score ";
    private static final String ISSUE = "issue ";

    /** Calls that have both a sentiment and a score. */
    private static final String SCORED = "scored";

    /** Calls that have a sentiment; each is handed to a person (1) or not (0). */
    private static final String ESCALATED = "escalated";

    private QualityCounts() {}

    /**
     * What one call counts for.
     *
     * @param felt how the customer seemed to feel last, {@code null} while unknown
     * @param verdict what stands for the call, {@code null} while there is none
     * @param escalated whether it was handed to a person, or is to be
     */
    public static Counts of(@Nullable Sentiment felt, @Nullable QaVerdict verdict, boolean escalated) {
        Map<String, Long> counts = new HashMap<>();
        if (felt != null) {
            counts.put(FELT + felt.label(), 1L);
            counts.put(SENTIMENT, whole(felt.score()));
            pair(counts, ESCALATED, whole(felt.score()), escalated ? 1 : 0);
        }
        if (verdict != null) {
            QaScores scores = verdict.scores();
            counts.put(GRADE + Grade.of(scores.overall()), 1L);
            for (Dimension dimension : Dimension.values()) {
                counts.put(SCORE + dimension, whole(score(scores, dimension)));
            }
            Stream.concat(verdict.complianceIssues().stream(), verdict.flaggedIssues().stream())
                    .forEach(issue -> counts.put(ISSUE + issue, 1L));
        }
        if (felt != null && verdict != null) {
            pair(counts, SCORED, whole(felt.score()), whole(verdict.scores().overall()));
        }
        counts.values().removeIf(count -> count == 0);
        return new Counts(counts);
    }

    private static double score(QaScores scores, Dimension dimension) {
        return switch (dimension) {
            case OVERALL -> scores.overall();
            case SENTIMENT -> scores.sentiment();
            case COMPLIANCE -> scores.compliance();
            case ACCURACY -> scores.accuracy();
            case PROFESSIONALISM -> scores.professionalism();
        };
    }

    private static void pair(Map<String, Long> counts, String name, long x, long y) {
        counts.put(name + " n", 1L);
        counts.put(name + " x", x);
        counts.put(name + " y", y);
        counts.put(name + " xx", x * x);
        counts.put(name + " yy", y * y);
        counts.put(name + " xy", x * y);
    }

    private static long whole(double score) {
        return Math.round(score * ONE);
    }

    /** What was counted of one period. */
    public static Period period(Instant begin, Counts counts) {
        Map<SentimentLabel, Long> felt = new EnumMap<>(SentimentLabel.class);
        Map<Grade, Long> grades = new EnumMap<>(Grade.class);
        Map<Dimension, Double> scores = new EnumMap<>(Dimension.class);
        Map<String, Long> issues = new HashMap<>();
        counts.byName().forEach((name, count) -> {
            if (name.startsWith(FELT)) {
                felt.put(SentimentLabel.valueOf(name.substring(FELT.length())), count);
            } else if (name.startsWith(GRADE)) {
                grades.put(Grade.valueOf(name.substring(GRADE.length())), count);
            } else if (name.startsWith(SCORE)) {
                scores.put(Dimension.valueOf(name.substring(SCORE.length())), count / ONE);
            } else if (name.startsWith(ISSUE)) {
                issues.put(name.substring(ISSUE.length()), count);
            }
        });
        return new Period(begin, felt, counts.get(SENTIMENT) / ONE, grades, scores, issues);
    }

    /** Of sentiment and overall score; {@code null} where one of the two does not vary. */
    public static @Nullable Double sentimentToScore(Counts counts) {
        return pairs(counts, SCORED).coefficient();
    }

    /** Of sentiment and escalation; {@code null} where one of the two does not vary. */
    public static @Nullable Double sentimentToEscalation(Counts counts) {
        return pairs(counts, ESCALATED).coefficient();
    }

    private static Correlation pairs(Counts counts, String name) {
        return new Correlation(
                counts.get(name + " n"),
                counts.get(name + " x"),
                counts.get(name + " y"),
                counts.get(name + " xx"),
                counts.get(name + " yy"),
                counts.get(name + " xy"));
    }
}
