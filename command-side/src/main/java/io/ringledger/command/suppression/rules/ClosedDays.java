package io.ringledger.command.suppression.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Days on which nobody may call: {@code SUN new-years-day christmas; SUN>MON SAT>FRI}. What stands behind the semicolon says on
 * which day a holiday is observed that falls on another one; both days are closed then.
 */
final class ClosedDays {
    private final Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
    private final List<Holiday> holidays = new ArrayList<>();
    private final Map<DayOfWeek, DayOfWeek> observed = new EnumMap<>(DayOfWeek.class);
    private final Map<Integer, Map<LocalDate, String>> years = new ConcurrentHashMap<>();

    private ClosedDays() {}

    /** @throws IllegalArgumentException if it names a holiday that there is not */
    static ClosedDays parse(String text, Map<String, Holiday> known) {
        ClosedDays days = new ClosedDays();
        String[] parts = text.split("; ", 2);
        for (String word : parts[0].split(" ", -1)) {
            Holiday holiday = known.get(word);
            if (holiday != null) {
                days.holidays.add(holiday);
            } else {
                days.weekdays.add(Windows.day(word));
            }
        }
        if (parts.length > 1) {
            for (String word : parts[1].split(" ", -1)) {
                String[] fromTo = word.split(">", 2);
                days.observed.put(Windows.day(fromTo[0]), Windows.day(fromTo[1]));
            }
        }
        return days;
    }

    /** Why a day is closed; empty for an open one. */
    Optional<String> why(LocalDate date) {
        if (weekdays.contains(date.getDayOfWeek())) {
            return Optional.of(date.getDayOfWeek().name());
        }
        return Optional.ofNullable(
                years.computeIfAbsent(date.getYear(), this::holidaysIn).get(date));
    }

    /** A holiday of the next year may be observed in this one. */
    private Map<LocalDate, String> holidaysIn(int year) {
        Map<LocalDate, String> days = new HashMap<>();
        for (int each = year - 1; each <= year + 1; each++) {
            for (Holiday holiday : holidays) {
                LocalDate day = holiday.in(each);
                days.putIfAbsent(day, holiday.id());
                days.putIfAbsent(observedOn(day), holiday.id());
            }
        }
        return days;
    }

    private LocalDate observedOn(LocalDate day) {
        DayOfWeek instead = observed.get(day.getDayOfWeek());
        if (instead == null) {
            return day;
        }
        return day.getDayOfWeek() == DayOfWeek.SUNDAY
                ? day.plusDays(instead.getValue())
                : day.minusDays(day.getDayOfWeek().getValue() - instead.getValue());
    }
}
