package io.ringledger.gateway.audit;

import io.ringledger.api.audit.SecurityEventQuery.ListSecurityEvents;
import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.vocabulary.Severity;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which security events are wanted. Source: multitenant document, feature 6; severity and offset are beyond it.
 *
 * @param limit 1 to 1,000, 50 where it is not said; more is cut
 */
record SecurityEventListQuery(
        SecurityEventItem.@Nullable Status status,
        @Nullable Integer limit,
        @Nullable Severity severity,
        @Nullable Long offset) {
    private static final int LIMIT = 50;
    private static final int MOST = 1_000;
    private static final long LAST = 1_000_000_000;

    /** @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if a value is out of range */
    ListSecurityEvents toQuery() {
        int wanted = Objects.requireNonNullElse(limit, LIMIT);
        long from = Objects.requireNonNullElse(offset, 0L);
        if (wanted < 1) {
            throw InvalidInput.of("limit", "from 1");
        }
        if (from < 0 || from > LAST) {
            throw InvalidInput.of("offset", "0 to " + LAST);
        }
        return new ListSecurityEvents(
                status == null ? null : status == SecurityEventItem.Status.RESOLVED,
                severity,
                from,
                Math.min(wanted, MOST));
    }
}
