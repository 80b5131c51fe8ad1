package io.ringledger.gateway.calls.control;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.ringledger.api.control.ControlQuery.ListScheduled;
import io.ringledger.api.control.ScheduledCallView.State;
import io.ringledger.gateway.http.Paging;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which are wanted: what is due first comes first.
 *
 * @param status {@code planned} where nobody says
 */
record ScheduleQuery(
        @Nullable Integer page,
        @JsonAlias("limit") @Nullable Integer perPage,
        @Nullable State status) {
    int number() {
        return Paging.page(page);
    }

    int limit() {
        return Paging.limit(perPage);
    }

    ListScheduled toQuery() {
        return new ListScheduled(Objects.requireNonNullElse(status, State.PLANNED), (number() - 1L) * limit(), limit());
    }
}
