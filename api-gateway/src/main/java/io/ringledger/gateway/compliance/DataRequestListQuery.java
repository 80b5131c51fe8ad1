package io.ringledger.gateway.compliance;

import io.ringledger.api.compliance.ComplianceQuery.ListDataRequests;
import io.ringledger.gateway.http.Paging;
import org.jspecify.annotations.Nullable;

/** Which requests are wanted. */
record DataRequestListQuery(
        @Nullable Integer page, @Nullable Integer limit) {
    /** @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if a value is out of range */
    ListDataRequests toQuery() {
        return new ListDataRequests(Paging.page(page), Paging.limit(limit));
    }
}
