package io.ringledger.api.campaigns;

import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.CampaignPlan;
import io.ringledger.vocabulary.CampaignStatus;
import io.ringledger.vocabulary.CompletionReason;
import io.ringledger.vocabulary.PauseReason;
import io.ringledger.vocabulary.SplitTest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as it is now.
 *
 * @param copyOf the campaign whose plan it was, {@code null} for none
 * @param standing where it stands
 * @param test what it tries, {@code null} for nothing
 * @param createdAt our clock, UTC
 * @param updatedAt when anything happened to it last, our clock, UTC
 * @param revision how many events the campaign had after the first
 */
public record CampaignView(
        CampaignId id,
        CampaignPlan plan,
        @Nullable CampaignId copyOf,
        Standing standing,
        @Nullable Test test,
        Instant createdAt,
        Instant updatedAt,
        long revision) {

    /**
     * Where a campaign stands.
     *
     * @param since our clock, UTC
     * @param startedAt when it was started last, {@code null} where it never was; going on after a pause is no start
     * @param pausedFor {@code null} unless it has paused
     * @param completedFor {@code null} unless it is over
     */
    public record Standing(
            CampaignStatus status,
            Instant since,
            @Nullable Instant startedAt,
            @Nullable PauseReason pausedFor,
            @Nullable CompletionReason completedFor) {}

    /**
     * What a campaign tries.
     *
     * @param number among its tests, from 1
     * @param since our clock, UTC
     */
    public record Test(int number, SplitTest test, Instant since) {}
}
