package io.ringledger.gateway.campaigns;

import io.ringledger.api.campaigns.CampaignView;
import io.ringledger.vocabulary.SplitVariant;
import java.time.Instant;
import java.util.List;

/**
 * What a campaign tries against each other.
 *
 * @param number among its tests, from 1
 * @param since UTC
 */
record SplitTesting(int number, Instant since, List<SplitVariant> variants) {

    static SplitTesting of(CampaignView.Test test) {
        return new SplitTesting(test.number(), test.since(), test.test().variants());
    }
}
