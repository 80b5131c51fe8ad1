package io.ringledger.events.campaigns;

import io.ringledger.vocabulary.CampaignId;
import java.time.Instant;

/**
 * A campaign that had paused goes on.
 *
 * @param resumedAt our clock, UTC
 */
public record CampaignResumed(CampaignId campaignId, Instant resumedAt) implements CampaignEvent {}
