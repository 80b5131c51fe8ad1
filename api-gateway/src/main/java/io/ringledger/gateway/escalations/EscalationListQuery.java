package io.ringledger.gateway.escalations;

import io.ringledger.api.escalations.EscalationQuery.ListEscalations;
import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.gateway.http.Moments;
import io.ringledger.gateway.http.Paging;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.EscalationStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which escalations are wanted: pending ones come oldest first, as they are served, all others newest first.
 *
 * @param fromDate asked for at or after: date or moment, ISO 8601; a date is its first moment, UTC
 * @param toDate asked for at or before: date or moment, ISO 8601; a date is its last moment, UTC
 */
record EscalationListQuery(
        @Nullable Integer page,
        @Nullable Integer limit,
        @Nullable EscalationStatus status,
        @Nullable CallId callId,
        @Nullable String fromDate,
        @Nullable String toDate) {
    /**
     * The query as a message.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if a value is out of range
     */
    ListEscalations toQuery() {
        Instant from = Moments.first("from_date", fromDate);
        Instant to = Moments.last("to_date", toDate);
        if (from != null && to != null && from.isAfter(to)) {
            throw InvalidInput.of("from_date", "after to_date");
        }
        return new ListEscalations(status, callId, from, to, Paging.page(page), Paging.limit(limit));
    }
}
