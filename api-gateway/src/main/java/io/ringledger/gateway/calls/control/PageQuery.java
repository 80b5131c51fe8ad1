package io.ringledger.gateway.calls.control;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.ringledger.gateway.http.Paging;
import org.jspecify.annotations.Nullable;

/**
 * Which page is wanted.
 *
 * @param perPage 1 to 100, 50 where nobody says
 */
record PageQuery(
        @Nullable Integer page,
        @JsonAlias("limit") @Nullable Integer perPage) {
    int number() {
        return Paging.page(page);
    }

    int limit() {
        return Paging.limit(perPage);
    }

    long offset() {
        return (number() - 1L) * limit();
    }
}
