package io.ringledger.events.campaigns;

import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.CampaignPlan;
import java.time.Instant;

/**
 * A campaign is to do something else from now on; also one that runs.
 *
 * @param plan all that it is to do now
 * @param revisedAt our clock, UTC
 */
public record CampaignRevised(CampaignId campaignId, CampaignPlan plan, Instant revisedAt) implements CampaignEvent {}
