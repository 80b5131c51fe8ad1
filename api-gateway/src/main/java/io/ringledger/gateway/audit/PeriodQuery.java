package io.ringledger.gateway.audit;

import io.ringledger.api.audit.AuditQuery.SummarizeAudit;
import io.ringledger.gateway.http.Moments;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A period. Source: multitenant document, feature 6.
 *
 * @param startDate date or moment, ISO 8601, UTC where no offset is given
 * @param endDate inclusive
 */
record PeriodQuery(@Nullable String startDate, @Nullable String endDate) {
    private static final Duration REPORTED = Duration.ofDays(30);

    /** Where nothing is said, everything. */
    SummarizeAudit toQuery() {
        return new SummarizeAudit(Moments.first("start_date", startDate), Moments.last("end_date", endDate));
    }

    /** Where nothing is said, the last thirty days. */
    Period toPeriod(Instant now) {
        Instant to = Objects.requireNonNullElse(Moments.last("end_date", endDate), now);
        return new Period(Objects.requireNonNullElse(Moments.first("start_date", startDate), to.minus(REPORTED)), to);
    }

    /**
     * A period whose ends are known.
     *
     * @param end inclusive
     */
    record Period(Instant start, Instant end) {}
}
