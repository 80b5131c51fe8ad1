package io.ringledger.query.leads;

import io.ringledger.query.projection.BucketProjection;
import io.ringledger.query.projection.StreamProjection;

/** The projections, for tests of other packages. */
public final class LeadProjections {
    private LeadProjections() {}

    public static StreamProjection<?> leads() {
        return new LeadsProjection();
    }

    public static BucketProjection<?> counts() {
        return new LeadCountsProjection();
    }
}
