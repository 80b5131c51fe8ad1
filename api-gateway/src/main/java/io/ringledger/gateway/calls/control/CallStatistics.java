package io.ringledger.gateway.calls.control;

import io.ringledger.api.analytics.AnalyticsQuery.MeasureCallVolume;
import io.ringledger.api.analytics.CallVolume;
import io.ringledger.api.analytics.CallVolume.Period;
import io.ringledger.api.control.DialingFigures;
import java.time.Instant;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Calls that began in a range, in numbers.
 *
 * @param completedCalls that were talked on and are over
 * @param failedCalls that were never talked on and will not be
 * @param escalatedCalls that were handed to a person, or are to be
 * @param completionRate of those that are over, 0 to 1; absent where none is
 * @param averageTalkSeconds of completed ones; absent where there is none
 * @param waitingCalls right now
 * @param activeCalls under way right now
 */
record CallStatistics(
        Instant from,
        Instant to,
        long totalCalls,
        long inboundCalls,
        long outboundCalls,
        long completedCalls,
        long failedCalls,
        long escalatedCalls,
        @Nullable Double completionRate,
        long talkSeconds,
        @Nullable Double averageTalkSeconds,
        long waitingCalls,
        long activeCalls) {
    static CallStatistics of(MeasureCallVolume range, CallVolume volume, DialingFigures now) {
        long completed = sum(volume, Period::completed);
        long failed = sum(volume, Period::failed);
        long talked = sum(volume, period -> period.talked().toSeconds());
        return new CallStatistics(
                range.from(),
                range.to(),
                sum(volume, Period::total),
                sum(volume, Period::inbound),
                sum(volume, Period::outbound),
                completed,
                failed,
                sum(volume, Period::escalated),
                completed + failed == 0 ? null : (double) completed / (completed + failed),
                talked,
                completed == 0 ? null : (double) talked / completed,
                now.waiting(),
                now.underWay());
    }

    private static long sum(CallVolume volume, ToLongFunction<Period> of) {
        return volume.periods().stream().mapToLong(of).sum();
    }
}
