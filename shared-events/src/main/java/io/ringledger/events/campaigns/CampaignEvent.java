package io.ringledger.events.campaigns;

import io.ringledger.vocabulary.CampaignId;

/** Everything that can happen to a campaign. */
public sealed interface CampaignEvent
        permits CampaignCreated,
                CampaignRevised,
                CampaignScheduled,
                CampaignUnscheduled,
                CampaignStarted,
                CampaignPaused,
                CampaignResumed,
                CampaignStopped,
                CampaignCompleted,
                CampaignDeleted,
                SplitTestConfigured {
    CampaignId campaignId();
}
