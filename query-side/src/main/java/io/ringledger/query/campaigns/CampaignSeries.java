package io.ringledger.query.campaigns;

import io.ringledger.query.buckets.Series;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.TenantId;

/** How what is counted of campaigns is called: of all, and of each variant of each test. */
final class CampaignSeries {
    private CampaignSeries() {}

    static Series of(TenantId tenant, CampaignId campaign) {
        return new Series(tenant, campaign.value());
    }

    /** A variant's name stands last: whatever is in it, no two are the same. */
    static Series of(TenantId tenant, CampaignId campaign, int test, String variant) {
        return new Series(tenant, campaign + "/" + test + "/" + variant);
    }
}
