package io.ringledger.events.campaigns;

import io.ringledger.vocabulary.CampaignId;
import java.time.Instant;

/**
 * A campaign is to start by itself, or at another moment than before.
 *
 * @param startsAt then, as its plan has it
 * @param scheduledAt our clock, UTC
 */
public record CampaignScheduled(CampaignId campaignId, Instant startsAt, Instant scheduledAt)
        implements CampaignEvent {}
