package io.ringledger.events.campaigns;

import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.CampaignPlan;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * There is a new campaign. It dials nobody before it is started.
 *
 * @param plan all that it is to do
 * @param copyOf the campaign whose plan this was, {@code null} where it is nobody's copy
 * @param createdAt our clock, UTC
 */
public record CampaignCreated(
        CampaignId campaignId, CampaignPlan plan, @Nullable CampaignId copyOf, Instant createdAt)
        implements CampaignEvent {}
