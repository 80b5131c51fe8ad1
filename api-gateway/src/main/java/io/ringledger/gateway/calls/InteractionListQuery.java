package io.ringledger.gateway.calls;

import io.ringledger.api.calls.CallQuery.ListInteractions;
import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.Speaker;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Query of what was said on a call. Source: manager document, 1.3.
 *
 * @param limit 1 to 1000, default 1000
 * @param offset from 0, default 0
 */
record InteractionListQuery(
        @Nullable Integer limit,
        @Nullable Integer offset,
        @Nullable Speaker speaker) {
    private static final int MOST = 1000;

    /**
     * The query as a message.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if a value is out of range
     */
    ListInteractions of(CallId callId) {
        int most = Objects.requireNonNullElse(limit, MOST);
        int first = Objects.requireNonNullElse(offset, 0);
        if (most < 1 || most > MOST) {
            throw InvalidInput.of("limit", "1 to " + MOST);
        }
        if (first < 0) {
            throw InvalidInput.of("offset", "0 or more");
        }
        return new ListInteractions(callId, speaker, first, most);
    }
}
