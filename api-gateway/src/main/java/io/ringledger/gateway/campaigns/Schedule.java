package io.ringledger.gateway.campaigns;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.ringledger.gateway.http.Fields;
import io.ringledger.gateway.http.Moments;
import io.ringledger.vocabulary.CampaignSchedule;
import io.ringledger.vocabulary.DayWindow;
import io.ringledger.vocabulary.InvalidField;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a campaign may dial, as it is asked for and as it is shown; see {@link CampaignSchedule}. It is always said as a
 * whole.
 *
 * @param startsAt date or moment, ISO 8601, by the clock of the zone where it has no offset; a date is its first moment
 * @param endsAt the same; a date is its last moment
 * @param zone name of the IANA database; {@code UTC} where none is said
 * @param windows {@code day}, {@code from} and {@code until} (until {@code 00:00}: the whole evening); none for whenever
 *     the law lets it
 */
record Schedule(
        @Nullable String startsAt,
        @Nullable String endsAt,
        @Nullable String zone,
        @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<Window> windows) {

    /** A stretch of one weekday, to the minute. */
    record Window(
            DayOfWeek day,
            @JsonFormat(pattern = "HH:mm") LocalTime from,
            @JsonFormat(pattern = "HH:mm") LocalTime until) {

        private static Window of(DayWindow window) {
            return new Window(window.day(), window.from(), window.until());
        }

        private DayWindow toWindow() {
            return new DayWindow(day, from, until);
        }
    }

    static Schedule of(CampaignSchedule schedule) {
        return new Schedule(
                text(schedule.startsAt()),
                text(schedule.endsAt()),
                schedule.zone().getId(),
                schedule.windows().stream().map(Window::of).toList());
    }

    private static @Nullable String text(@Nullable Instant moment) {
        return moment == null ? null : moment.toString();
    }

    /**
     * The schedule that is asked for.
     *
     * @throws InvalidField if it cannot be one
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if a moment is none
     */
    CampaignSchedule toSchedule() {
        ZoneId clock = zone == null ? CampaignSchedule.USUAL.zone() : zone(zone);
        Instant start = startsAt == null ? null : millis(Moments.first("starts_at", startsAt, clock));
        Instant end = endsAt == null ? null : millis(Moments.last("ends_at", endsAt, clock));
        return new CampaignSchedule(start, end, clock, windows == null ? List.of() : toWindows(windows));
    }

    private static List<DayWindow> toWindows(List<Window> said) {
        return Fields.under("windows", () -> said.stream().map(Window::toWindow).toList());
    }

    private static Instant millis(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MILLIS);
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw new InvalidField("zone", "a name of the IANA database, for example America/New_York");
        }
    }
}
