package io.ringledger.gateway.audit;

import io.ringledger.api.audit.SecurityEventQuery.ListSecurityEvents;
import io.ringledger.vocabulary.Severity;
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
    /** @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if a value is out of range */
    ListSecurityEvents toQuery() {
        Stretch wanted = Stretch.of(offset, limit);
        return new ListSecurityEvents(
                status == null ? null : status == SecurityEventItem.Status.RESOLVED,
                severity,
                wanted.offset(),
                wanted.limit());
    }
}
