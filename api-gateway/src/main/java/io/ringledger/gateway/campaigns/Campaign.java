package io.ringledger.gateway.campaigns;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.ringledger.api.campaigns.CampaignView;
import io.ringledger.gateway.campaigns.Channels.Channel;
import io.ringledger.gateway.http.Versioned;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.CampaignPlan;
import io.ringledger.vocabulary.CampaignStatus;
import io.ringledger.vocabulary.ChannelType;
import io.ringledger.vocabulary.CompletionReason;
import io.ringledger.vocabulary.PauseReason;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A campaign in the words of the dialer document, which names operations and leaves their shapes open. */
record Campaign(
        CampaignId id, @JsonUnwrapped Said said, @JsonIgnore long revision) implements Versioned {

    static Campaign of(CampaignView view) {
        return new Campaign(view.id(), Said.of(view), view.revision());
    }

    /**
     * The same for a document that types ids as numbers.
     *
     * @param campaignId our own form of it
     */
    record Numbered(
            long id,
            CampaignId campaignId,
            @JsonUnwrapped Said said,
            @JsonIgnore long revision) implements Versioned {

        static Numbered of(CampaignView view) {
            return new Numbered(view.id().number(), view.id(), Said.of(view), view.revision());
        }
    }

    /**
     * All but its id.
     *
     * @param statusSince UTC
     * @param startedAt when it was started last, UTC
     * @param copyOf the campaign of which it is a copy
     */
    record Said(
            String name,
            @Nullable String description,
            CampaignStatus status,
            Instant statusSince,
            @Nullable PauseReason pausedFor,
            @Nullable CompletionReason completedFor,
            @Nullable Instant startedAt,
            Settings settings,
            Schedule schedule,
            List<ChannelType> channels,
            Map<String, Channel> channelSettings,
            @Nullable SplitTesting abTest,
            @Nullable CampaignId copyOf,
            Instant createdAt,
            Instant updatedAt) {

        private static Said of(CampaignView view) {
            CampaignPlan plan = view.plan();
            CampaignView.Standing standing = view.standing();
            return new Said(
                    plan.name(),
                    plan.description(),
                    standing.status(),
                    standing.since(),
                    standing.pausedFor(),
                    standing.completedFor(),
                    standing.startedAt(),
                    Settings.of(plan.settings()),
                    Schedule.of(plan.schedule()),
                    Channels.types(plan.channels()),
                    Channels.settings(plan.channels()),
                    view.test() == null ? null : SplitTesting.of(view.test()),
                    view.copyOf(),
                    view.createdAt(),
                    view.updatedAt());
        }
    }
}
