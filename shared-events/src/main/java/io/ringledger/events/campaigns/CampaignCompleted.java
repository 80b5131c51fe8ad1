package io.ringledger.events.campaigns;

import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.CompletionReason;
import java.time.Instant;

/**
 * A campaign is over.
 *
 * @param completedAt our clock, UTC
 */
public record CampaignCompleted(CampaignId campaignId, CompletionReason reason, Instant completedAt)
        implements CampaignEvent {}
