package io.ringledger.gateway.quality;

import io.ringledger.api.quality.QaRunCommand.StartQaRun;
import io.ringledger.gateway.analytics.StatsQuery;
import io.ringledger.gateway.analytics.TimeRange;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.QaRunId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which calls are to be judged anew.
 *
 * @param fromDate as dashboards take it
 * @param toDate as dashboards take it
 * @param businessId {@code null} for all
 * @param timeZone by whose clock dates are read, UTC where it is not said
 */
record QaRunBody(
        @Nullable String fromDate,
        @Nullable String toDate,
        @Nullable BusinessId businessId,
        @Nullable String timeZone) {
    /**
     * The wish as a message.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR as dashboards do
     */
    StartQaRun toCommand(QaRunId id, Instant now) {
        TimeRange range = new StatsQuery(fromDate, toDate, businessId, null, timeZone).toRange(now);
        return new StartQaRun(id, range.from(), range.to(), businessId, now);
    }
}
