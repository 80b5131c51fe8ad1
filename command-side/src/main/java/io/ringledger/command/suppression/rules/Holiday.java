package io.ringledger.command.suppression.rules;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;

/**
 * A day that comes back every year: {@code 07-04}, {@code 4 THU 11 +1}, {@code -1 MON 05}, or {@code EASTER -2}.
 *
 * @param id how the table of rules names it
 * @param when on which day
 */
record Holiday(String id, String when) {

    /** The day on which it falls in a year. */
    LocalDate in(int year) {
        String[] words = when.split(" ", -1);
        if (words[0].equals("EASTER")) {
            return easter(year).plusDays(shift(words, 1));
        }
        if (words[0].contains("-") && words[0].length() == 5) {
            return MonthDay.parse("--" + words[0]).atYear(year).plusDays(shift(words, 1));
        }
        return LocalDate.of(year, Integer.parseInt(words[2]), 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(words[0]), Windows.day(words[1])))
                .plusDays(shift(words, 3));
    }

    private static int shift(String[] words, int at) {
        return words.length > at ? Integer.parseInt(words[at]) : 0;
    }

    /** Gregorian Easter Sunday, by the algorithm that is known as Meeus, Jones and Butcher's. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int moonShift = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - moonShift + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
