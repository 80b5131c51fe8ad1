package io.ringledger.gateway.analytics;

import io.ringledger.api.analytics.AnalyticsQuery.MeasureCallVolume;
import io.ringledger.api.analytics.Interval;
import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.gateway.http.Moments;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.Direction;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which calls are counted. Source: manager document, 3.2.
 *
 * @param fromDate date or moment, ISO 8601; a date is its first moment
 * @param toDate date or moment, ISO 8601; a date is its last moment
 * @param interval default {@code day}; no more than 2,000 of them
 * @param timeZone by whose clock days are cut and dates are read, for example {@code Europe/Berlin} or {@code +05:30};
 *     UTC where it is not said, beyond the document
 */
record CallVolumeQuery(
        @Nullable String fromDate,
        @Nullable String toDate,
        @Nullable Interval interval,
        @Nullable BusinessId businessId,
        @Nullable Direction direction,
        @Nullable String timeZone) {
    private static final int MOST_PERIODS = 2_000;

    /**
     * The query as a message.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if an end of the range is missing, they are the wrong
     *     way round or too far apart, or there is no such zone
     */
    MeasureCallVolume toQuery() {
        ZoneId zone = zone();
        Instant from = Moments.first("from_date", given("from_date", fromDate), zone);
        Instant to = Moments.last("to_date", given("to_date", toDate), zone);
        if (from.isAfter(to)) {
            throw InvalidInput.of("from_date", "after to_date");
        }
        Interval cut = Objects.requireNonNullElse(interval, Interval.DAY);
        if (Duration.between(from, to).dividedBy(shortest(cut)) > MOST_PERIODS) {
            throw InvalidInput.of("interval", "more than " + MOST_PERIODS + " of them from from_date to to_date");
        }
        return new MeasureCallVolume(from, to, cut, zone, businessId, direction);
    }

    private static String given(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw InvalidInput.of(name, "missing");
        }
        return text;
    }

    private ZoneId zone() {
        try {
            return timeZone == null || timeZone.isBlank() ? ZoneOffset.UTC : ZoneId.of(timeZone.replace(' ', '+'));
        } catch (DateTimeException unknown) {
            throw InvalidInput.of("time_zone", "no time zone, for example Europe/Berlin or +05:30");
        }
    }

    private static Duration shortest(Interval interval) {
        return switch (interval) {
            case HOUR -> Duration.ofHours(1);
            case DAY -> Duration.ofDays(1);
            case WEEK -> Duration.ofDays(7);
            case MONTH -> Duration.ofDays(28);
        };
    }
}
