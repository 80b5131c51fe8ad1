package io.ringledger.api.analytics;

import io.ringledger.vocabulary.SentimentLabel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How well calls were handled and how customers felt, by the time the calls began, one period after the other, also those
 * without a call.
 *
 * @param sentimentToScore Pearson's coefficient over all calls that have a sentiment and an overall score; {@code null}
 *     where one of the two does not vary
 * @param sentimentToEscalation of a call's sentiment and of its being handed to a person (1) or not (0); {@code null}
 *     where one of the two does not vary
 */
public record CallQuality(
        List<Period> periods,
        @Nullable Double sentimentToScore,
        @Nullable Double sentimentToEscalation) {
    public CallQuality {
        periods = List.copyOf(periods);
    }

    /** From which score on a call is how good. Source: manager document, 3.1. From good to bad. */
    public enum Grade {
        EXCELLENT(0.8),
        GOOD(0.6),
        FAIR(0.4),
        POOR(0);

        private final double atLeast;

        Grade(double atLeast) {
            this.atLeast = atLeast;
        }

        /** The grade of a score of 0 to 1. */
        public static Grade of(double score) {
            for (Grade grade : values()) {
                if (score >= grade.atLeast) {
                    return grade;
                }
            }
            throw new IllegalArgumentException("a score is 0 to 1");
        }
    }

    /** What is scored. */
    public enum Dimension {
        OVERALL,
        SENTIMENT,
        COMPLIANCE,
        ACCURACY,
        PROFESSIONALISM
    }

    /**
     * Calls that began in one period.
     *
     * @param begin of the period, which may be before the time that was asked for
     * @param felt how many, by how the customer seemed to feel last; those of whom nothing could be told are not in it
     * @param sentiments all sentiments of -1 to 1 together
     * @param grades how many, by their overall score
     * @param scores all scores of 0 to 1 together
     * @param issues how many calls have each
     */
    public record Period(
            Instant begin,
            Map<SentimentLabel, Long> felt,
            double sentiments,
            Map<Grade, Long> grades,
            Map<Dimension, Double> scores,
            Map<String, Long> issues) {
        public Period {
            felt = Map.copyOf(felt);
            grades = Map.copyOf(grades);
            scores = Map.copyOf(scores);
            issues = Map.copyOf(issues);
        }
    }
}
