package io.ringledger.query.leads.explaining;

import io.ringledger.query.projection.JournalProjection;

/** The projection, for tests of other packages. */
public final class LeadSteps {
    private LeadSteps() {}

    public static JournalProjection<?> projection() {
        return new LeadStepsProjection();
    }
}
