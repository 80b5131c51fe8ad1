package io.ringledger.gateway.audit;

import io.ringledger.gateway.http.InvalidInput;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which stretch of a list is wanted. Source: multitenant document, feature 6.
 *
 * @param offset of its first item, from 0
 * @param limit at most so many items
 */
record Stretch(long offset, int limit) {
    private static final int LIMIT = 50;
    private static final int MOST = 1_000;
    private static final long LAST = 1_000_000_000;

    /**
     * What a query names: {@value #LIMIT} from the first on where it does not, and more than {@value #MOST} is cut.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if a value is out of range
     */
    static Stretch of(@Nullable Long offset, @Nullable Integer limit) {
        long from = Objects.requireNonNullElse(offset, 0L);
        int wanted = Objects.requireNonNullElse(limit, LIMIT);
        if (wanted < 1) {
            throw InvalidInput.of("limit", "from 1");
        }
        if (from < 0 || from > LAST) {
            throw InvalidInput.of("offset", "0 to " + LAST);
        }
        return new Stretch(from, Math.min(wanted, MOST));
    }
}
