package io.ringledger.gateway.analytics;

import io.ringledger.api.analytics.CallQuality;
import io.ringledger.api.analytics.CallQuality.Dimension;
import io.ringledger.api.analytics.CallQuality.Grade;
import io.ringledger.api.analytics.CallVolume;
import java.time.Duration;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * The calls that began in a range, in a few numbers. Source: manager document, 3.1.
 *
 * @param activeCalls those that are neither completed nor failed, as of now
 * @param escalatedCalls those that were handed to a person, or are to be
 * @param averageQaScore of those that were judged, 0 to 1; 0 where none was
 * @param averageCallDuration seconds from pick-up to hang-up, of those that are completed; 0 where none is
 * @param escalationRate of all, in percent
 */
public record Overview(
        long totalCalls,
        long activeCalls,
        long completedCalls,
        long failedCalls,
        long escalatedCalls,
        double averageQaScore,
        double averageCallDuration,
        double escalationRate,
        Moods sentimentDistribution,
        Grades qaScoreDistribution) {
    /** Calls by overall score: from 0.8, from 0.6, from 0.4, and below. */
    public record Grades(long excellent, long good, long fair, long poor) {
        static Grades of(Map<Grade, Long> grades) {
            return new Grades(
                    grades.getOrDefault(Grade.EXCELLENT, 0L),
                    grades.getOrDefault(Grade.GOOD, 0L),
                    grades.getOrDefault(Grade.FAIR, 0L),
                    grades.getOrDefault(Grade.POOR, 0L));
        }
    }

    static Overview of(CallVolume volume, CallQuality quality) {
        long total = sum(volume, CallVolume.Period::total);
        long completed = sum(volume, CallVolume.Period::completed);
        long failed = sum(volume, CallVolume.Period::failed);
        long escalated = sum(volume, CallVolume.Period::escalated);
        Duration talked =
                volume.periods().stream().map(CallVolume.Period::talked).reduce(Duration.ZERO, Duration::plus);
        Totals totals = new Totals(quality);
        return new Overview(
                total,
                total - completed - failed,
                completed,
                failed,
                escalated,
                totals.average(Dimension.OVERALL),
                Numbers.mean(talked.toMillis() / 1_000.0, completed),
                Numbers.percent(escalated, total),
                Moods.of(totals.felt()),
                Grades.of(totals.grades()));
    }

    private static long sum(CallVolume volume, ToLongFunction<CallVolume.Period> count) {
        return volume.periods().stream().mapToLong(count).sum();
    }
}
