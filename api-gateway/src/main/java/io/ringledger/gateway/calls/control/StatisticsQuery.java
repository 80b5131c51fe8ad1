package io.ringledger.gateway.calls.control;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.ringledger.api.analytics.AnalyticsQuery.MeasureCallVolume;
import io.ringledger.api.analytics.Interval;
import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.gateway.http.Moments;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.Direction;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A range that is counted, 400 days at most.
 *
 * @param fromDate date or instant, ISO 8601; a date is its first moment, UTC; 30 days before the end where there is none
 * @param toDate date or instant, ISO 8601; a date is its last moment, UTC; now where there is none
 */
record StatisticsQuery(
        @JsonAlias("start_date") @Nullable String fromDate,
        @JsonAlias("end_date") @Nullable String toDate,
        @Nullable BusinessId businessId,
        @Nullable Direction direction) {
    private static final Duration USUAL = Duration.ofDays(30);
    private static final Duration LONGEST = Duration.ofDays(400);

    /** @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if it is no range, or too long */
    MeasureCallVolume toQuery(Instant now) {
        Instant to = Objects.requireNonNullElse(Moments.last("to_date", toDate), now);
        Instant from = Objects.requireNonNullElse(Moments.first("from_date", fromDate), to.minus(USUAL));
        if (from.isAfter(to)) {
            throw InvalidInput.of("from_date", "after to_date");
        }
        if (Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw InvalidInput.of("from_date", "more than " + LONGEST.toDays() + " days before to_date");
        }
        return new MeasureCallVolume(from, to, Interval.MONTH, ZoneOffset.UTC, businessId, direction);
    }
}
