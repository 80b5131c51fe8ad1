package io.ringledger.api.analytics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** How time is cut into periods, by the clock and the calendar of a zone; weeks begin on Monday, as ISO 8601 has it. */
public enum Interval {
    HOUR,
    DAY,
    WEEK,
    MONTH;

    /** The beginning of the period that a moment belongs to. */
    public ZonedDateTime begin(ZonedDateTime moment) {
        LocalDate day = moment.toLocalDate();
        return switch (this) {
            case HOUR -> moment.truncatedTo(ChronoUnit.HOURS);
            case DAY -> midnight(day, moment.getZone());
            case WEEK -> midnight(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), moment.getZone());
            case MONTH -> midnight(day.withDayOfMonth(1), moment.getZone());
        };
    }

    /** The beginning of the period after the one that begins here. An hour that is told twice is two periods. */
    public ZonedDateTime next(ZonedDateTime beginning) {
        LocalDate day = beginning.toLocalDate();
        return switch (this) {
            case HOUR -> nextHour(beginning);
            case DAY -> midnight(day.plusDays(1), beginning.getZone());
            case WEEK -> midnight(day.plusWeeks(1), beginning.getZone());
            case MONTH -> midnight(day.plusMonths(1), beginning.getZone());
        };
    }

    /** Where clocks go back by half an hour, the hour that this half belongs to has begun before. */
    private ZonedDateTime nextHour(ZonedDateTime beginning) {
        ZonedDateTime later = beginning.plusHours(1);
        ZonedDateTime next = begin(later);
        return next.isAfter(beginning) ? next : later;
    }

    /** Where clocks jump at midnight a day begins later. */
    private static ZonedDateTime midnight(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone);
    }
}
