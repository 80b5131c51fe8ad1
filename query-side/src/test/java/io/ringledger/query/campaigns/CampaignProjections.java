package io.ringledger.query.campaigns;

import com.mongodb.client.MongoDatabase;
import io.ringledger.query.buckets.SeriesSums;
import io.ringledger.query.projection.BucketProjection;
import io.ringledger.query.projection.Built;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.testing.Log;

/** The projections and a history of them, for tests of other packages. */
public final class CampaignProjections {
    private CampaignProjections() {}

    public static BucketProjection<?> results() {
        return new CampaignResultsProjection();
    }

    /** The queries, over what a log builds. */
    static ResultQueries queries(MongoDatabase database, Log log) {
        Pointers pointers = Built.of(database, new CampaignResultsProjection(), log);
        return new ResultQueries(new SeriesSums(database, () -> pointers.collection(CampaignResultsProjection.NAME)));
    }

    /** The same for the same seed. */
    public static Log history(long seed, int leads) {
        return CampaignHistory.random(new Log(), seed, leads).log;
    }
}
