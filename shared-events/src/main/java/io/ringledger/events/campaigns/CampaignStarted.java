package io.ringledger.events.campaigns;

import io.ringledger.vocabulary.CampaignId;
import java.time.Instant;

/**
 * A campaign dials from now on, within its hours and the law's; the first time or again.
 *
 * @param bySchedule whether its schedule started it, and nobody by hand
 * @param startedAt our clock, UTC; of a start by schedule at or after the moment that was set
 */
public record CampaignStarted(CampaignId campaignId, boolean bySchedule, Instant startedAt) implements CampaignEvent {}
