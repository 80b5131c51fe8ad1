package io.ringledger.gateway.analytics;

import io.ringledger.api.analytics.Interval;
import io.ringledger.vocabulary.BusinessId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is counted of. Source: manager document, 3.1 and 3.3 to 3.5.
 *
 * @param fromDate date or moment, ISO 8601; a date is its first moment; seven days before the end where it is not said
 * @param toDate date or moment, ISO 8601; a date is its last moment; now where it is not said
 * @param interval of trends, default {@code day}; no more than 2,000 of them; beyond the document
 * @param timeZone by whose clock days are cut and dates are read; UTC where it is not said, beyond the document
 */
public record StatsQuery(
        @Nullable String fromDate,
        @Nullable String toDate,
        @Nullable BusinessId businessId,
        @Nullable Interval interval,
        @Nullable String timeZone) {
    private static final Duration A_WEEK = Duration.ofDays(7);

    /**
     * The range that is meant.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR as {@link TimeRange} says
     */
    public TimeRange toRange(Instant now) {
        ZoneId zone = TimeRange.zone(timeZone);
        Instant to = toDate == null || toDate.isBlank() ? now : TimeRange.last(toDate, zone);
        Instant from = fromDate == null || fromDate.isBlank() ? to.minus(A_WEEK) : TimeRange.first(fromDate, zone);
        return new TimeRange(from, to, Objects.requireNonNullElse(interval, Interval.DAY), zone);
    }
}
