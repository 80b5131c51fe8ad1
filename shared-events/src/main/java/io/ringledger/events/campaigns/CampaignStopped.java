package io.ringledger.events.campaigns;

import io.ringledger.vocabulary.CampaignId;
import java.time.Instant;

/**
 * Somebody has pulled the plug: a campaign dials nobody any more, and does not begin again by itself.
 *
 * @param stoppedAt our clock, UTC
 */
public record CampaignStopped(CampaignId campaignId, Instant stoppedAt) implements CampaignEvent {}
