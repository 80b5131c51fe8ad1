package io.ringledger.api.calls;

import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.Direction;
import io.ringledger.vocabulary.SentimentLabel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which calls a list shows; {@code null} is no restriction.
 *
 * @param fromDate started at or after, UTC
 * @param toDate started at or before, UTC
 * @param search a whole number, its beginning, its last four or more digits, or a call id
 * @param minQaScore 0 to 1, inclusive
 * @param maxQaScore 0 to 1, inclusive
 */
public record CallFilter(
        @Nullable CallStatus status,
        @Nullable Direction direction,
        @Nullable BusinessId businessId,
        @Nullable Instant fromDate,
        @Nullable Instant toDate,
        @Nullable String search,
        @Nullable Double minQaScore,
        @Nullable Double maxQaScore,
        @Nullable SentimentLabel sentiment) {
    public static final CallFilter ALL = new CallFilter(null, null, null, null, null, null, null, null, null);
}
