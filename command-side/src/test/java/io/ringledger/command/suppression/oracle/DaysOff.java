package io.ringledger.command.suppression.oracle;

import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;

/**
 * Days on which nobody may be solicited: asked of a day, not written down as a list of days.
 *
 * @param sundays whether Sundays are
 * @param monday whether the Monday after a holiday that falls on a Sunday is one, too
 * @param friday whether the Friday before a holiday that falls on a Saturday is one, too
 * @param holidays by the names that {@link #isHoliday} knows
 */
record DaysOff(boolean sundays, boolean monday, boolean friday, Set<String> holidays) {
    /** Easter Sundays, month and day, from an almanac. */
    private static final Map<Integer, Integer> EASTER = Map.ofEntries(
            Map.entry(2024, 331),
            Map.entry(2025, 420),
            Map.entry(2026, 405),
            Map.entry(2027, 328),
            Map.entry(2028, 416),
            Map.entry(2029, 401),
            Map.entry(2030, 421),
            Map.entry(2031, 413),
            Map.entry(2032, 328));

    boolean off(Calendar clock) {
        int weekday = clock.get(Calendar.DAY_OF_WEEK);
        if (sundays && weekday == Calendar.SUNDAY) {
            return true;
        }
        Calendar day = noon(clock, 0);
        return isHoliday(day)
                || (monday && weekday == Calendar.MONDAY && isHoliday(noon(clock, -1)))
                || (friday && weekday == Calendar.FRIDAY && isHoliday(noon(clock, 1)));
    }

    /** The same date or a neighbour of it, in a zone that never changes its clocks. */
    private static Calendar noon(Calendar clock, int shift) {
        Calendar day = new GregorianCalendar(TimeZone.getTimeZone("GMT"));
        day.clear();
        day.set(clock.get(Calendar.YEAR), clock.get(Calendar.MONTH), clock.get(Calendar.DAY_OF_MONTH), 12, 0);
        day.add(Calendar.DAY_OF_MONTH, shift);
        return day;
    }

    private boolean isHoliday(Calendar day) {
        int month = day.get(Calendar.MONTH) + 1;
        int dayOfMonth = day.get(Calendar.DAY_OF_MONTH);
        int weekday = day.get(Calendar.DAY_OF_WEEK);
        int nth = (dayOfMonth - 1) / 7 + 1;
        return holidays.contains(month + "/" + dayOfMonth)
                || holidays.contains(floating(month, dayOfMonth, weekday, nth))
                || (holidays.contains("MARDI") && daysToEaster(day) == 47)
                || (holidays.contains("GOOD") && daysToEaster(day) == 2);
    }

    private static String floating(int month, int day, int weekday, int nth) {
        if (weekday == Calendar.MONDAY) {
            return switch (month) {
                case 1 -> nth == 3 ? "MLK" : "";
                case 2 -> nth == 3 ? "PRES" : "";
                case 4 -> nth == 4 ? "CONF" : "";
                case 5 -> day > 24 ? "MEMORIAL" : "";
                case 6 -> nth == 1 ? "JEFF" : "";
                case 8 -> nth == 2 ? "VICTORY" : "";
                case 9 -> nth == 1 ? "LABOR" : "";
                case 10 -> nth == 2 ? "COLUMBUS" : "";
                default -> "";
            };
        }
        if (month != 11) {
            return "";
        }
        return switch (weekday) {
            case Calendar.TUESDAY -> day >= 2 && day <= 8 ? "ELECTION" : "";
            case Calendar.THURSDAY -> nth == 4 ? "THANKS" : "";
            case Calendar.FRIDAY -> day >= 23 && day <= 29 ? "FRIDAY" : "";
            default -> "";
        };
    }

    private static int daysToEaster(Calendar day) {
        Integer monthAndDay = EASTER.get(day.get(Calendar.YEAR));
        if (monthAndDay == null) {
            throw new IllegalStateException("the almanac ends");
        }
        Calendar easter = new GregorianCalendar(TimeZone.getTimeZone("GMT"));
        easter.clear();
        easter.set(day.get(Calendar.YEAR), monthAndDay / 100 - 1, monthAndDay % 100, 12, 0);
        return easter.get(Calendar.DAY_OF_YEAR) - day.get(Calendar.DAY_OF_YEAR);
    }
}
