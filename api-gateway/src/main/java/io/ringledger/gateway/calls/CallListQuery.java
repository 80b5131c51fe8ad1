package io.ringledger.gateway.calls;

import io.ringledger.api.calls.CallFilter;
import io.ringledger.api.calls.CallQuery.ListCalls;
import io.ringledger.api.calls.CallSort;
import io.ringledger.api.calls.CallStatus;
import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.gateway.http.Moments;
import io.ringledger.gateway.http.Paging;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.Direction;
import io.ringledger.vocabulary.SentimentLabel;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Query of the list of calls. Source: manager document, 1.1.
 *
 * @param page from 1, default 1
 * @param limit 1 to 100, default 50
 * @param fromDate date or instant, ISO 8601; a date is its first moment, UTC
 * @param toDate date or instant, ISO 8601; a date is its last moment, UTC
 * @param search a number, its beginning, its last four or more digits, or a call id
 * @param minQaScore 0 to 1
 * @param maxQaScore 0 to 1
 */
public record CallListQuery(
        @Nullable Integer page,
        @Nullable Integer limit,
        @Nullable CallStatus status,
        @Nullable Direction direction,
        @Nullable BusinessId businessId,
        @Nullable String fromDate,
        @Nullable String toDate,
        @Nullable String search,
        @Nullable SortBy sortBy,
        @Nullable SortOrder sortOrder,
        @Nullable Double minQaScore,
        @Nullable Double maxQaScore,
        @Nullable SentimentLabel sentiment) {
    private static final int LONGEST_SEARCH = 64;

    /** {@link CallSort} in the words of the document. */
    public enum SortBy {
        STARTED_AT,
        DURATION,
        QA_SCORE
    }

    public enum SortOrder {
        ASC,
        DESC
    }

    /**
     * The query as a message.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if a value is out of range
     */
    public ListCalls toListCalls() {
        Instant from = Moments.first("from_date", fromDate);
        Instant to = Moments.last("to_date", toDate);
        if (from != null && to != null && from.isAfter(to)) {
            throw InvalidInput.of("from_date", "after to_date");
        }
        if (minQaScore != null && maxQaScore != null && minQaScore > maxQaScore) {
            throw InvalidInput.of("min_qa_score", "above max_qa_score");
        }
        CallFilter filter = new CallFilter(
                status,
                direction,
                businessId,
                from,
                to,
                checkedSearch(),
                score("min_qa_score", minQaScore),
                score("max_qa_score", maxQaScore),
                sentiment);
        return new ListCalls(
                filter,
                CallSort.valueOf(
                        Objects.requireNonNullElse(sortBy, SortBy.STARTED_AT).name()),
                sortOrder == SortOrder.ASC,
                Paging.page(page),
                Paging.limit(limit));
    }

    private static @Nullable Double score(String name, @Nullable Double value) {
        if (value != null && !(value >= 0 && value <= 1)) {
            throw InvalidInput.of(name, "0 to 1");
        }
        return value;
    }

    /** An empty search field means that nothing is searched for. */
    private @Nullable String checkedSearch() {
        if (search == null || search.isBlank()) {
            return null;
        }
        if (search.length() > LONGEST_SEARCH) {
            throw InvalidInput.of("search", "at most " + LONGEST_SEARCH + " characters");
        }
        return search;
    }
}
