package io.ringledger.gateway.campaigns;

import io.ringledger.api.campaigns.CampaignView;
import io.ringledger.api.floor.FloorStanding;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.CampaignSchedule;
import io.ringledger.vocabulary.CampaignStatus;
import io.ringledger.vocabulary.CompletionReason;
import io.ringledger.vocabulary.PauseReason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a campaign stands. Source: dialer document, real-time campaign status, which leaves the shape open.
 *
 * @param since UTC
 * @param mayDial whether campaign and hours let it dial at this moment; whether anybody is left to be dialled, and the
 *     calling rules of each number, are another matter
 * @param reason why it may not; absent where it may
 * @param nextWindow when it may dial next as far as its schedule goes, UTC: now, where it may; absent where somebody would
 *     have to start it first
 * @param pacing how many it dials and why not more; absent before it has dialled
 */
record CampaignStanding(
        CampaignId campaignId,
        CampaignStatus status,
        Instant since,
        boolean mayDial,
        @Nullable Reason reason,
        @Nullable Instant nextWindow,
        @Nullable Instant startedAt,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable PauseReason pausedFor,
        @Nullable CompletionReason completedFor,
        @Nullable CampaignPacing pacing) {

    /** Why a campaign may not dial. */
    enum Reason {
        NOT_STARTED,
        WAITS_FOR_ITS_START,
        OUTSIDE_ITS_WINDOWS,
        SCHEDULE_ENDED,
        PAUSED,
        STOPPED,
        COMPLETED
    }

    static CampaignStanding of(CampaignView view, FloorStanding floor, Instant now) {
        CampaignView.Standing standing = view.standing();
        CampaignSchedule schedule = view.plan().schedule();
        Reason reason = reason(standing.status(), schedule, now);
        return new CampaignStanding(
                view.id(),
                standing.status(),
                standing.since(),
                reason == null,
                reason,
                nextWindow(standing.status(), schedule, now),
                standing.startedAt(),
                schedule.startsAt(),
                schedule.endsAt(),
                standing.pausedFor(),
                standing.completedFor(),
                floor.pacing() == null ? null : CampaignPacing.of(floor.pacing()));
    }

    private static @Nullable Reason reason(CampaignStatus status, CampaignSchedule schedule, Instant now) {
        return switch (status) {
            case DRAFT -> Reason.NOT_STARTED;
            case SCHEDULED -> Reason.WAITS_FOR_ITS_START;
            case PAUSED -> Reason.PAUSED;
            case STOPPED -> Reason.STOPPED;
            case COMPLETED -> Reason.COMPLETED;
            case RUNNING -> {
                if (schedule.isOver(now)) {
                    yield Reason.SCHEDULE_ENDED;
                }
                yield schedule.isOpen(now) ? null : Reason.OUTSIDE_ITS_WINDOWS;
            }
        };
    }

    private static @Nullable Instant nextWindow(CampaignStatus status, CampaignSchedule schedule, Instant now) {
        return switch (status) {
            case RUNNING -> schedule.opensAt(now).orElse(null);
            case SCHEDULED -> {
                Instant start = schedule.startsAt();
                yield start == null
                        ? null
                        : schedule.opensAt(start.isAfter(now) ? start : now).orElse(null);
            }
            case DRAFT, PAUSED, STOPPED, COMPLETED -> null;
        };
    }
}
