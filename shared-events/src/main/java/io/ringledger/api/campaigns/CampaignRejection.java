package io.ringledger.api.campaigns;

import io.ringledger.api.rejections.RejectionCode;

/** Why something could not be done to a campaign. */
public enum CampaignRejection implements RejectionCode {
    /** There is no such campaign in this tenant, or no longer. */
    CAMPAIGN_NOT_FOUND,
    /** It runs: it has to be paused or stopped first. */
    CAMPAIGN_RUNNING,
    /** It does not run, so there is nothing to pause or to stop. */
    CAMPAIGN_NOT_RUNNING,
    /** It has not paused, so it cannot go on. */
    CAMPAIGN_NOT_PAUSED,
    /** It has begun, or was stopped before it did: it starts by no schedule, somebody has to start it. */
    CAMPAIGN_BEGUN,
    /** Its schedule has ended, or would before it starts. */
    CAMPAIGN_OVER,
    /** A moment that its schedule sets has passed. */
    MOMENT_PASSED,
    /** Nobody dials in that mode yet. */
    MODE_NOT_SERVED,
    /** It tries no variants against each other, and never has. */
    CAMPAIGN_HAS_NO_TEST
}
