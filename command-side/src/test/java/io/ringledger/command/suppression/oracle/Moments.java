package io.ringledger.command.suppression.oracle;

import io.ringledger.api.suppression.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.SplittableRandom;

/** Makes moments of six years. */
final class Moments {
    private static final List<String> HOLIDAYS =
            List.of("01-01", "07-04", "11-11", "12-25", "06-19", "06-14", "07-24", "12-01");
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 2);
    private static final int SPAN = 6 * 365;

    private final SplittableRandom random;

    Moments(SplittableRandom random) {
        this.random = random;
    }

    LocalTime minute(int from, int until) {
        int minute = from + random.nextInt(until - from);
        return LocalTime.of(minute / 60, minute % 60);
    }

    /** Any time, often near a change of clocks or on the border of a window. */
    Instant any(Place place) {
        String zone =
                place.zones().stream().map(ZoneId::getId).sorted().findFirst().orElse("UTC");
        LocalDate day = FIRST.plusDays(random.nextInt(SPAN));
        Instant at = switch (random.nextInt(4)) {
            case 0 -> at(day, LocalTime.of(random.nextInt(24), 0), zone);
            case 1 -> at(day, LocalTime.of(random.nextInt(24), 0), zone).minusMillis(1);
            default -> at(day, minute(0, 1440), zone).plusMillis(random.nextInt(60_000));
        };
        ZoneOffsetTransition change = ZoneId.of(zone).getRules().nextTransition(at);
        return change != null && random.nextInt(5) == 0
                ? change.getInstant().plusSeconds(random.nextInt(2 * 86_400) - 86_400)
                : at;
    }

    LocalTime oddTime() {
        return switch (random.nextInt(3)) {
            case 0 -> minute(0, 8 * 60);
            case 1 -> minute(21 * 60, 24 * 60);
            default -> LocalTime.of(20, random.nextInt(60)); // too late in some states only
        };
    }

    LocalDate workday() {
        LocalDate day = FIRST.plusDays(random.nextInt(SPAN));
        while (day.getDayOfWeek().getValue() > 5) {
            day = day.plusDays(1);
        }
        return day;
    }

    LocalDate dayOff() {
        LocalDate day = FIRST.plusDays(random.nextInt(SPAN));
        return random.nextBoolean()
                ? day.plusDays(7 - day.getDayOfWeek().getValue())
                : LocalDate.parse(day.getYear() + "-" + HOLIDAYS.get(random.nextInt(HOLIDAYS.size())));
    }

    static Instant at(LocalDate day, LocalTime time, String zone) {
        return day.atTime(time).atZone(ZoneId.of(zone)).toInstant();
    }
}
