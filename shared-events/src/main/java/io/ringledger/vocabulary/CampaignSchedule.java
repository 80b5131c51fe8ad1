package io.ringledger.vocabulary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a campaign may dial, as far as it is its own wish: calling rules come on top.
 *
 * @param startsAt when it starts by itself, {@code null} where somebody starts it
 * @param endsAt when it is over, after its start; {@code null} for never
 * @param zone whose clock the windows go by: a name of the IANA database, no offset
 * @param windows when it may dial, at most 50; none for whenever the law lets it
 */
public record CampaignSchedule(
        @Nullable Instant startsAt, @Nullable Instant endsAt, ZoneId zone, List<DayWindow> windows) {
    /** Somebody starts it, it ends when nobody is left, and it dials whenever the law lets it. */
    public static final CampaignSchedule USUAL = new CampaignSchedule(null, null, ZoneId.of("UTC"), List.of());

    private static final int MOST_WINDOWS = 50;

    /** A week, and another one for a window that a change of the clock swallows. */
    private static final int DAYS = 15;

    public CampaignSchedule {
        windows = List.copyOf(windows);
        if (startsAt != null && endsAt != null && !endsAt.isAfter(startsAt)) {
            throw new InvalidField("ends_at", "after starts_at");
        }
        if (zone instanceof ZoneOffset) {
            throw new InvalidField("zone", "a name of the IANA database, for example America/New_York");
        }
        if (windows.size() > MOST_WINDOWS) {
            throw new InvalidField("windows", "at most " + MOST_WINDOWS);
        }
    }

    /** The same with another start. */
    public CampaignSchedule startingAt(@Nullable Instant start) {
        return new CampaignSchedule(start, endsAt, zone, windows);
    }

    /** The same hours without the moments of one run. */
    public CampaignSchedule hours() {
        return new CampaignSchedule(null, null, zone, windows);
    }

    /** Whether it has ended by then. */
    public boolean isOver(Instant at) {
        return endsAt != null && !at.isBefore(endsAt);
    }

    /** Whether its windows let it dial. */
    public boolean isOpen(Instant at) {
        ZonedDateTime wall = at.atZone(zone);
        return windows.isEmpty()
                || windows.stream().anyMatch(window -> window.contains(wall.getDayOfWeek(), wall.toLocalTime()));
    }

    /** When its windows let it dial next: now, where they do; empty where it will have ended by then. */
    public Optional<Instant> opensAt(Instant now) {
        Optional<Instant> opening = isOpen(now) ? Optional.of(now) : nextOpening(now);
        return opening.filter(at -> !isOver(at));
    }

    private Optional<Instant> nextOpening(Instant now) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return IntStream.range(0, DAYS)
                .mapToObj(today::plusDays)
                .flatMap(this::openings)
                .filter(opening -> opening.isAfter(now) && isOpen(opening))
                .min(Instant::compareTo);
    }

    private Stream<Instant> openings(LocalDate day) {
        return windows.stream()
                .filter(window -> window.day() == day.getDayOfWeek())
                .map(window -> ZonedDateTime.of(day, window.from(), zone).toInstant());
    }
}
