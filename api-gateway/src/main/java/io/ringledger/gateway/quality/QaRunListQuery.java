package io.ringledger.gateway.quality;

import io.ringledger.api.quality.QaRunQuery.ListQaRuns;
import io.ringledger.gateway.http.Paging;
import org.jspecify.annotations.Nullable;

/** Which runs are wanted. */
record QaRunListQuery(@Nullable Integer page, @Nullable Integer limit) {
    /**
     * The query as a message.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if a value is out of range
     */
    ListQaRuns toQuery() {
        return new ListQaRuns(Paging.page(page), Paging.limit(limit));
    }
}
