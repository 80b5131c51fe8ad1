package io.ringledger.vocabulary;

/** Where a campaign stands. */
public enum CampaignStatus {
    DRAFT,
    SCHEDULED,
    RUNNING,
    PAUSED,
    STOPPED,
    COMPLETED
}
