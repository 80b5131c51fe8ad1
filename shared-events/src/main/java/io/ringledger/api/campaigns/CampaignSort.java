package io.ringledger.api.campaigns;

/** What a list of campaigns can be sorted by. */
public enum CampaignSort {
    CREATED_AT,
    UPDATED_AT,
    NAME
}
