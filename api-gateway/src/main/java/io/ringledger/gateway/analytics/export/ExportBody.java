package io.ringledger.gateway.analytics.export;

import io.ringledger.api.analytics.Interval;
import io.ringledger.gateway.analytics.StatsQuery;
import io.ringledger.vocabulary.BusinessId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which file is wanted. Source: manager document, 3.6.
 *
 * @param fromDate as dashboards take it
 * @param toDate as dashboards take it
 * @param includeCharts for PDF; {@code true} where it is not said
 * @param interval of trends, default {@code day}; beyond the document
 * @param timeZone by whose clock days are cut and times are shown, UTC where it is not said; beyond the document
 */
record ExportBody(
        FileFormat format,
        ReportType reportType,
        @Nullable String fromDate,
        @Nullable String toDate,
        @Nullable BusinessId businessId,
        @Nullable Boolean includeCharts,
        @Nullable Interval interval,
        @Nullable String timeZone) {
    /** @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR as dashboards do */
    Export toExport(Instant now) {
        var query = new StatsQuery(fromDate, toDate, businessId, interval, timeZone);
        return new Export(reportType, query.toRange(now), businessId, !Boolean.FALSE.equals(includeCharts), now);
    }
}
