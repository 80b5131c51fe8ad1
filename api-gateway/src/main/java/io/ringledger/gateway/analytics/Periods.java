package io.ringledger.gateway.analytics;

import io.ringledger.api.analytics.Interval;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** How periods are called: by the date on which they begin, and hours by the moment, ISO 8601. */
final class Periods {
    private Periods() {}

    static String name(ZonedDateTime begin, Interval interval) {
        return interval == Interval.HOUR
                ? begin.toOffsetDateTime().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                : begin.toLocalDate().toString();
    }
}
