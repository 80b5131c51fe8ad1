package io.ringledger.gateway.calls.control;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.ringledger.api.calls.CallQuery.ListCalls;
import io.ringledger.api.calls.CallStatus;
import io.ringledger.gateway.calls.CallListQuery;
import io.ringledger.gateway.calls.CallListQuery.SortBy;
import io.ringledger.gateway.calls.CallListQuery.SortOrder;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.Direction;
import io.ringledger.vocabulary.SentimentLabel;
import org.jspecify.annotations.Nullable;

/**
 * Which calls are wanted: the filters of the manager's list.
 *
 * @param search a number, its beginning, its last four or more digits, or a call id
 * @param fromDate date or instant, ISO 8601; a date is its first moment, UTC
 * @param toDate date or instant, ISO 8601; a date is its last moment, UTC
 */
record CallLogQuery(
        @Nullable Integer page,
        @JsonAlias("limit") @Nullable Integer perPage,
        @Nullable CallStatus status,
        @Nullable Direction direction,
        @Nullable BusinessId businessId,
        @JsonAlias("start_date") @Nullable String fromDate,
        @JsonAlias("end_date") @Nullable String toDate,
        @JsonAlias("phone_number") @Nullable String search,
        @Nullable SortBy sortBy,
        @Nullable SortOrder sortOrder,
        @Nullable Double minQaScore,
        @Nullable Double maxQaScore,
        @Nullable SentimentLabel sentiment) {
    /** @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if a value is out of range */
    ListCalls toListCalls() {
        return new CallListQuery(
                        page,
                        perPage,
                        status,
                        direction,
                        businessId,
                        fromDate,
                        toDate,
                        search,
                        sortBy,
                        sortOrder,
                        minQaScore,
                        maxQaScore,
                        sentiment)
                .toListCalls();
    }
}
