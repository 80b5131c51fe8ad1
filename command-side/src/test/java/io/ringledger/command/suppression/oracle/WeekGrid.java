package io.ringledger.command.suppression.oracle;

import java.util.Calendar;
import java.util.function.IntPredicate;

/** Every minute of a week, each marked as one in which calls may be made or not. */
final class WeekGrid {
    private static final int MINUTES = 24 * 60;

    private final boolean[][] open = new boolean[8][MINUTES];

    /** @param days which days of {@link Calendar} it is about */
    WeekGrid open(IntPredicate days, int fromHour, int untilHour) {
        return minutes(days, fromHour * 60, untilHour * 60);
    }

    WeekGrid minutes(IntPredicate days, int from, int until) {
        for (int day = Calendar.SUNDAY; day <= Calendar.SATURDAY; day++) {
            for (int minute = 0; minute < MINUTES; minute++) {
                if (days.test(day) && minute >= from && minute < until) {
                    open[day][minute] = true;
                }
            }
        }
        return this;
    }

    boolean at(Calendar clock) {
        int minute = clock.get(Calendar.HOUR_OF_DAY) * 60 + clock.get(Calendar.MINUTE);
        return open[clock.get(Calendar.DAY_OF_WEEK)][minute];
    }
}
