package io.ringledger.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When a campaign's own hours let it dial, by the clock on the wall. */
class CampaignScheduleTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final DayWindow MONDAY = window(DayOfWeek.MONDAY, 9, 17);
    private static final DayWindow FRIDAY_EVENING =
            new DayWindow(DayOfWeek.FRIDAY, LocalTime.of(18, 30), LocalTime.MIDNIGHT);

    /** A Sunday in summer: two hours ahead of UTC. */
    private static final Instant SUNDAY = Instant.parse("2026-07-05T10:00:00Z");

    @Test
    void withoutWindowsItIsOpen() {
        CampaignSchedule always = schedule(null);
        assertThat(always.isOpen(SUNDAY)).isTrue();
        assertThat(always.opensAt(SUNDAY)).contains(SUNDAY);
    }

    @Test
    void opensWithTheNextWindow() {
        CampaignSchedule hours = schedule(null, FRIDAY_EVENING, MONDAY);
        assertThat(hours.isOpen(SUNDAY)).isFalse();
        assertThat(hours.opensAt(SUNDAY)).contains(Instant.parse("2026-07-06T07:00:00Z"));
        Instant noon = Instant.parse("2026-07-06T10:00:00Z");
        assertThat(hours.opensAt(noon)).contains(noon);
        Instant evening = Instant.parse("2026-07-06T15:00:00Z");
        assertThat(hours.isOpen(evening)).isFalse();
        assertThat(hours.opensAt(evening)).contains(Instant.parse("2026-07-10T16:30:00Z"));
    }

    @Test
    void midnightIsTheEndOfTheDay() {
        CampaignSchedule hours = schedule(null, FRIDAY_EVENING);
        assertThat(hours.isOpen(Instant.parse("2026-07-10T21:59:59Z"))).isTrue();
        assertThat(hours.isOpen(Instant.parse("2026-07-10T22:00:00Z"))).isFalse();
        assertThat(hours.opensAt(Instant.parse("2026-07-10T22:00:00Z")))
                .contains(Instant.parse("2026-07-17T16:30:00Z"));
    }

    /** On 29 March 2026 the clock goes from 2:00 to 3:00. */
    @Test
    void aWindowThatTheClockSwallowsOpensAWeekLater() {
        CampaignSchedule night =
                schedule(null, new DayWindow(DayOfWeek.SUNDAY, LocalTime.of(2, 15), LocalTime.of(2, 45)));
        assertThat(night.opensAt(Instant.parse("2026-03-28T12:00:00Z")))
                .contains(Instant.parse("2026-04-05T00:15:00Z"));
    }

    @Test
    void whatHasEndedDoesNotOpen() {
        CampaignSchedule ends = schedule(Instant.parse("2026-07-06T07:00:00Z"), MONDAY);
        assertThat(ends.opensAt(SUNDAY)).isEmpty();
        assertThat(ends.isOver(Instant.parse("2026-07-06T06:59:59Z"))).isFalse();
        assertThat(ends.isOver(Instant.parse("2026-07-06T07:00:00Z"))).isTrue();
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new CampaignSchedule(SUNDAY, SUNDAY, BERLIN, List.of()))
                .hasMessageContaining("ends_at");
        assertThatThrownBy(() -> new CampaignSchedule(null, null, ZoneOffset.ofHours(2), List.of()))
                .hasMessageContaining("zone");
    }

    private static CampaignSchedule schedule(@Nullable Instant end, DayWindow... windows) {
        return new CampaignSchedule(null, end, BERLIN, List.of(windows));
    }

    private static DayWindow window(DayOfWeek day, int from, int until) {
        return new DayWindow(day, LocalTime.of(from, 0), LocalTime.of(until, 0));
    }
}
