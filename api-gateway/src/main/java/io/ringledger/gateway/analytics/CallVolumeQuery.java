package io.ringledger.gateway.analytics;

import io.ringledger.api.analytics.AnalyticsQuery.MeasureCallVolume;
import io.ringledger.api.analytics.Interval;
import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.Direction;
import java.time.ZoneId;
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
    /**
     * The query as a message.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if an end of the range is missing, they are the wrong
     *     way round or too far apart, or there is no such zone
     */
    MeasureCallVolume toQuery() {
        ZoneId zone = TimeRange.zone(timeZone);
        TimeRange range = new TimeRange(
                TimeRange.first(given("from_date", fromDate), zone),
                TimeRange.last(given("to_date", toDate), zone),
                Objects.requireNonNullElse(interval, Interval.DAY),
                zone);
        return new MeasureCallVolume(range.from(), range.to(), range.interval(), zone, businessId, direction);
    }

    private static String given(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw InvalidInput.of(name, "missing");
        }
        return text;
    }
}
