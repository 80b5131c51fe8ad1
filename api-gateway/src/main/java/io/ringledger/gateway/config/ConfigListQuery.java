package io.ringledger.gateway.config;

import io.ringledger.api.config.BusinessConfigQuery.ListBusinessConfigs;
import io.ringledger.gateway.http.Paging;
import org.jspecify.annotations.Nullable;

/** Which configurations are wanted. Source: manager document, 4.1 and 9. */
record ConfigListQuery(
        @Nullable Integer page,
        @Nullable Integer limit,
        @Nullable Boolean isActive) {

    /**
     * The query as a message.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if a value is out of range
     */
    ListBusinessConfigs toQuery() {
        return new ListBusinessConfigs(isActive, Paging.page(page), Paging.limit(limit));
    }
}
