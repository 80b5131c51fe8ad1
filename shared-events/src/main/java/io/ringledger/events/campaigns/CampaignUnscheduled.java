package io.ringledger.events.campaigns;

import io.ringledger.vocabulary.CampaignId;
import java.time.Instant;

/**
 * A campaign is not to start by itself any more.
 *
 * @param unscheduledAt our clock, UTC
 */
public record CampaignUnscheduled(CampaignId campaignId, Instant unscheduledAt) implements CampaignEvent {}
