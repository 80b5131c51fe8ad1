package io.ringledger.gateway.escalations;

import io.ringledger.api.escalations.EscalationQuery.ListEscalations;
import io.ringledger.gateway.http.Paging;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.EscalationStatus;
import org.jspecify.annotations.Nullable;

/** Which escalations are wanted: pending ones come oldest first, as they are served, all others newest first. */
record EscalationListQuery(
        @Nullable Integer page,
        @Nullable Integer limit,
        @Nullable EscalationStatus status,
        @Nullable CallId callId) {
    /**
     * The query as a message.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if a value is out of range
     */
    ListEscalations toQuery() {
        return new ListEscalations(status, callId, Paging.page(page), Paging.limit(limit));
    }
}
