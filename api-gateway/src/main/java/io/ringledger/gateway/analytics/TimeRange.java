package io.ringledger.gateway.analytics;

import io.ringledger.api.analytics.Interval;
import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.gateway.http.Moments;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A range of time, and how it is cut.
 *
 * @param to inclusive
 */
public record TimeRange(Instant from, Instant to, Interval interval, ZoneId zone) {
    private static final int MOST_PERIODS = 2_000;

    /**
     * A range that is right.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if it is the wrong way round, or cut too often
     */
    public TimeRange {
        if (from.isAfter(to)) {
            throw InvalidInput.of("from_date", "after to_date");
        }
        if (Duration.between(from, to).dividedBy(shortest(interval)) > MOST_PERIODS) {
            throw InvalidInput.of("interval", "more than " + MOST_PERIODS + " of them from from_date to to_date");
        }
    }

    static Instant first(String text, ZoneId zone) {
        return Moments.first("from_date", text, zone);
    }

    static Instant last(String text, ZoneId zone) {
        return Moments.last("to_date", text, zone);
    }

    /**
     * The zone that a client means; UTC where it means none. A plus sign that is not escaped arrives as a blank.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if there is no such zone
     */
    static ZoneId zone(@Nullable String name) {
        try {
            return name == null || name.isBlank() ? ZoneOffset.UTC : ZoneId.of(name.replace(' ', '+'));
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
