package io.ringledger.gateway.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.campaigns.CampaignView;
import io.ringledger.api.floor.FloorStanding;
import io.ringledger.gateway.campaigns.CampaignStanding.Reason;
import io.ringledger.vocabulary.CampaignChannel;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.CampaignPlan;
import io.ringledger.vocabulary.CampaignSchedule;
import io.ringledger.vocabulary.CampaignSettings;
import io.ringledger.vocabulary.CampaignStatus;
import io.ringledger.vocabulary.DayWindow;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Why a campaign does not dial now, and when it may next. */
class CampaignStandingTest {
    private static final FloorStanding NOBODY = new FloorStanding(List.of(), List.of(), List.of(), null);
    private static final Instant MONDAY_NOON = Instant.parse("2026-07-06T12:00:00Z");
    private static final Instant MONDAY_EVENING = Instant.parse("2026-07-06T17:00:00Z");
    private static final Instant NEXT_MONDAY = Instant.parse("2026-07-13T09:00:00Z");

    @Test
    void oneThatRunsMayDialWithinItsWindows() {
        CampaignStanding noon = standing(CampaignStatus.RUNNING, null, MONDAY_NOON);
        assertThat(noon.mayDial()).isTrue();
        assertThat(noon.reason()).isNull();
        assertThat(noon.nextWindow()).isEqualTo(MONDAY_NOON);
        CampaignStanding evening = standing(CampaignStatus.RUNNING, null, MONDAY_EVENING);
        assertThat(evening.mayDial()).isFalse();
        assertThat(evening.reason()).isEqualTo(Reason.OUTSIDE_ITS_WINDOWS);
        assertThat(evening.nextWindow()).isEqualTo(NEXT_MONDAY);
    }

    @Test
    void oneThatIsOverDoesNotDialThoughTheClockHasNotLookedYet() {
        CampaignStanding over = standing(CampaignStatus.RUNNING, MONDAY_NOON, MONDAY_NOON);
        assertThat(over.reason()).isEqualTo(Reason.SCHEDULE_ENDED);
        assertThat(over.nextWindow()).isNull();
    }

    @Test
    void oneThatWaitsSaysWhenItWillDial() {
        CampaignStanding waits =
                CampaignStanding.of(view(CampaignStatus.SCHEDULED, MONDAY_EVENING, null), NOBODY, MONDAY_NOON);
        assertThat(waits.reason()).isEqualTo(Reason.WAITS_FOR_ITS_START);
        assertThat(waits.nextWindow()).isEqualTo(NEXT_MONDAY);
    }

    @Test
    void oneThatSomebodyHasToStartDoesNotSayWhen() {
        for (CampaignStatus status : List.of(
                CampaignStatus.DRAFT, CampaignStatus.PAUSED, CampaignStatus.STOPPED, CampaignStatus.COMPLETED)) {
            CampaignStanding standing = standing(status, null, MONDAY_NOON);
            assertThat(standing.mayDial()).isFalse();
            assertThat(standing.reason()).isNotNull();
            assertThat(standing.nextWindow()).isNull();
        }
    }

    private static CampaignStanding standing(CampaignStatus status, @Nullable Instant end, Instant now) {
        return CampaignStanding.of(view(status, null, end), NOBODY, now);
    }

    private static CampaignView view(CampaignStatus status, @Nullable Instant start, @Nullable Instant end) {
        DayWindow mondays = new DayWindow(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(17, 0));
        CampaignPlan plan = new CampaignPlan(
                "Sale",
                null,
                CampaignSettings.USUAL,
                new CampaignSchedule(start, end, ZoneId.of("UTC"), List.of(mondays)),
                List.of(CampaignChannel.CALLS));
        Instant since = MONDAY_NOON.minusSeconds(60);
        return new CampaignView(
                CampaignId.of(1),
                plan,
                null,
                new CampaignView.Standing(status, since, null, null, null),
                null,
                since,
                since,
                0);
    }
}
