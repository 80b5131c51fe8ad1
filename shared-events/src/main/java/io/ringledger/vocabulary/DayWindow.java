package io.ringledger.vocabulary;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * A stretch of one weekday, by the clock on the wall.
 *
 * @param from first minute in it
 * @param until first minute after it; midnight means the end of the day
 */
public record DayWindow(DayOfWeek day, LocalTime from, LocalTime until) {
    public DayWindow {
        if (!until.equals(LocalTime.MIDNIGHT) && !from.isBefore(until)) {
            throw new IllegalArgumentException("a window ends after it begins, on the same day");
        }
    }

    public boolean contains(DayOfWeek weekday, LocalTime time) {
        return day == weekday && !time.isBefore(from) && (until.equals(LocalTime.MIDNIGHT) || time.isBefore(until));
    }
}
