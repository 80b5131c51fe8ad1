package io.ringledger.command.campaigns;

import io.ringledger.api.campaigns.CampaignCommand.EndDueCampaign;
import io.ringledger.api.campaigns.CampaignCommand.RunCommand;
import io.ringledger.api.campaigns.CampaignCommand.StartDueCampaign;
import io.ringledger.command.campaigns.CampaignState.Present;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.CampaignStatus;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a campaign is to start and to end by itself, at least one of them. Kept durably; nothing personal in it.
 *
 * @param startsAt {@code null} where it does not wait for its start
 * @param endsAt {@code null} where it has no end
 * @param cause of what set them last; what follows of it inherits it
 */
record CampaignDeadline(
        CampaignId campaignId,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        Cause cause) {
    /** Empty where a campaign in that state waits for nothing. */
    static Optional<CampaignDeadline> of(CampaignId id, CampaignState state, Cause cause) {
        if (!(state instanceof Present campaign) || !RunDecider.hasEnd(campaign.status())) {
            return Optional.empty();
        }
        Instant start = campaign.status() == CampaignStatus.SCHEDULED
                ? campaign.schedule().startsAt()
                : null;
        Instant end = campaign.schedule().endsAt();
        return start == null && end == null
                ? Optional.empty()
                : Optional.of(new CampaignDeadline(id, start, end, cause));
    }

    /** What is to be sent by now, if anything: a start that has come settles an end that has come, too. */
    Optional<RunCommand> due(Instant now) {
        if (startsAt != null && !now.isBefore(startsAt)) {
            return Optional.of(new StartDueCampaign(campaignId, startsAt, now));
        }
        return endsAt != null && !now.isBefore(endsAt)
                ? Optional.of(new EndDueCampaign(campaignId, endsAt, now))
                : Optional.empty();
    }
}
