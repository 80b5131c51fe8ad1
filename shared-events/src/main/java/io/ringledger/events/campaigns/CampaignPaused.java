package io.ringledger.events.campaigns;

import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.PauseReason;
import java.time.Instant;

/**
 * A campaign dials nobody new for the time being. Calls that are under way go on.
 *
 * @param pausedAt our clock, UTC
 */
public record CampaignPaused(CampaignId campaignId, PauseReason reason, Instant pausedAt) implements CampaignEvent {}
