package io.ringledger.events.campaigns;

import io.ringledger.vocabulary.CampaignId;
import java.time.Instant;

/**
 * A campaign is not to be seen any more. What it did stays known.
 *
 * @param deletedAt our clock, UTC
 */
public record CampaignDeleted(CampaignId campaignId, Instant deletedAt) implements CampaignEvent {}
