package io.ringledger.command.suppression.rules;

import io.ringledger.vocabulary.DayWindow;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stretches of weekdays: {@code MON-FRI 09:00-18:00, SAT 10:00-17:00}. */
final class Windows {
    private Windows() {}

    static List<DayWindow> parse(String text) {
        List<DayWindow> windows = new ArrayList<>();
        for (String part : text.split(", ", -1)) {
            String[] daysAndTimes = part.split(" ", 2);
            String[] times = daysAndTimes[1].split("-", 2);
            days(daysAndTimes[0])
                    .forEach(day ->
                            windows.add(new DayWindow(day, LocalTime.parse(times[0]), LocalTime.parse(times[1]))));
        }
        return List.copyOf(windows);
    }

    private static Stream<DayOfWeek> days(String text) {
        String[] ends = text.split("-", 2);
        DayOfWeek first = day(ends[0]);
        DayOfWeek last = day(ends[ends.length - 1]);
        return Stream.of(DayOfWeek.values()).filter(day -> day.compareTo(first) >= 0 && day.compareTo(last) <= 0);
    }

    static DayOfWeek day(String text) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> day.name().startsWith(text) && text.length() == 3)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a weekday: " + text));
    }

    static boolean open(List<DayWindow> windows, ZonedDateTime local) {
        DayOfWeek day = local.getDayOfWeek();
        LocalTime time = local.toLocalTime();
        return windows.stream().anyMatch(window -> window.contains(day, time));
    }

    static boolean open(List<DayWindow> windows, Instant at, List<ZoneId> zones) {
        return zones.stream().allMatch(zone -> open(windows, at.atZone(zone)));
    }

    /** The times at which anything begins or ends. */
    static Set<LocalTime> borders(Stream<DayWindow> windows) {
        return windows.flatMap(window -> Stream.of(window.from(), window.until()))
                .collect(Collectors.toSet());
    }
}
