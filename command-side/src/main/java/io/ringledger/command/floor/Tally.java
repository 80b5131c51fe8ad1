package io.ringledger.command.floor;

import io.ringledger.api.floor.FloorStanding.Day;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What persons picked up, by days: those of the 30 days before the last, and the last.
 *
 * @param days the oldest first, each once
 */
record Tally(List<Day> days) {
    static final Tally NONE = new Tally(List.of());

    private static final int MONTH = 30;

    Tally {
        days = List.copyOf(days);
    }

    Tally served(LocalDate day) {
        return plus(new Day(day, 1, 0));
    }

    Tally abandoned(LocalDate day) {
        return plus(new Day(day, 1, 1));
    }

    private Tally plus(Day more) {
        List<Day> all = new ArrayList<>();
        Day sum = more;
        for (Day day : days) {
            if (day.day().equals(more.day())) {
                sum = new Day(day.day(), day.live() + more.live(), day.abandoned() + more.abandoned());
            } else {
                all.add(day);
            }
        }
        all.add(sum);
        all.sort(Comparator.comparing(Day::day));
        LocalDate first = all.getLast().day().minusDays(MONTH);
        all.removeIf(day -> day.day().isBefore(first));
        return new Tally(all);
    }
}
