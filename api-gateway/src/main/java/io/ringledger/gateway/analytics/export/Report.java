package io.ringledger.gateway.analytics.export;

import io.ringledger.api.calls.CallView;
import io.ringledger.gateway.analytics.CallVolumes;
import io.ringledger.gateway.analytics.EscalationStats;
import io.ringledger.gateway.analytics.Overview;
import io.ringledger.gateway.analytics.QaStats;
import io.ringledger.gateway.analytics.SentimentStats;
import java.util.List;

/**
 * What pages are made of: the same numbers that dashboards show.
 *
 * @param calls the first {@value #MOST_CALLS} of the range; nobody reads more of them on paper
 */
record Report(
        Overview overview,
        CallVolumes volumes,
        QaStats qa,
        SentimentStats sentiment,
        EscalationStats escalations,
        List<CallView> calls) {
    static final int MOST_CALLS = 1_000;
}
