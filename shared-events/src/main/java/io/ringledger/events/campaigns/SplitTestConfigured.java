package io.ringledger.events.campaigns;

import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.SplitTest;
import java.time.Instant;

/**
 * A campaign tries several ways against each other from now on; what came of an earlier test is not a part of this one.
 *
 * @param number of the test among those of the campaign, from 1
 * @param test whom it calls in which way
 * @param configuredAt our clock, UTC
 */
public record SplitTestConfigured(CampaignId campaignId, int number, SplitTest test, Instant configuredAt)
        implements CampaignEvent {}
