package io.ringledger.command.suppression.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the next moment in which something by the clocks of some zones is open. It can only become so where a clock shows the
 * beginning or end of a window, or a new day, or where the clock itself is put forward or back.
 */
final class Openings {
    private static final int DAYS = 21;
    private static final Duration DAY = Duration.ofDays(1);

    private Openings() {}

    /** The first moment after another one in which it is open; {@code null} if there is none within three weeks. */
    static @Nullable Instant next(
            Instant after, Collection<ZoneId> zones, Set<LocalTime> borders, Predicate<Instant> open) {
        Set<LocalTime> times = new HashSet<>(borders);
        times.add(LocalTime.MIDNIGHT);
        for (int day = 0; day < DAYS; day++) {
            Instant begin = after.plus(DAY.multipliedBy(day));
            for (Instant candidate : candidates(begin, begin.plus(DAY), zones, times)) {
                if (open.test(candidate)) {
                    return candidate;
                }
            }
        }
        return null;
    }

    private static SortedSet<Instant> candidates(
            Instant after, Instant until, Collection<ZoneId> zones, Set<LocalTime> times) {
        SortedSet<Instant> all = new TreeSet<>();
        for (ZoneId zone : zones) {
            ZoneRules rules = zone.getRules();
            ZoneOffsetTransition change = rules.nextTransition(after);
            if (change != null) {
                all.add(change.getInstant());
            }
            LocalDate last = until.atZone(zone).toLocalDate();
            for (LocalDate date = after.atZone(zone).toLocalDate(); !date.isAfter(last); date = date.plusDays(1)) {
                for (LocalTime time : times) {
                    addAll(all, date.atTime(time), rules);
                }
            }
        }
        all.removeIf(candidate -> !candidate.isAfter(after) || candidate.isAfter(until));
        return all;
    }

    /** A clock shows a time once, or twice when it is put back, or never when it is put forward over it. */
    private static void addAll(SortedSet<Instant> all, LocalDateTime time, ZoneRules rules) {
        for (ZoneOffset offset : rules.getValidOffsets(time)) {
            all.add(time.toInstant(offset));
        }
    }
}
