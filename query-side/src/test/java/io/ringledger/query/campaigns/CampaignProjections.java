package io.ringledger.query.campaigns;

import io.ringledger.query.projection.BucketProjection;
import io.ringledger.query.testing.Log;

/** The projections and a history of them, for tests of other packages. */
public final class CampaignProjections {
    private CampaignProjections() {}

    public static BucketProjection<?> results() {
        return new CampaignResultsProjection();
    }

    /** The same for the same seed. */
    public static Log history(long seed, int leads) {
        return CampaignHistory.random(new Log(), seed, leads).log;
    }
}
