package io.ringledger.gateway.agents;

import io.ringledger.api.agents.AgentQuery.ListAgents;
import io.ringledger.gateway.http.Paging;
import org.jspecify.annotations.Nullable;

/** Which agents are wanted. Source: manager document, 6.1, which knows no pages: who asks for none gets all. */
record AgentListQuery(
        @Nullable Integer page,
        @Nullable Integer limit,
        @Nullable Boolean isActive,
        @Nullable Boolean isAvailable) {
    private static final int ALL = 1_000;

    /**
     * The query as a message.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if a value is out of range
     */
    ListAgents toQuery() {
        boolean whole = page == null && limit == null;
        return new ListAgents(isActive, isAvailable, Paging.page(page), whole ? ALL : Paging.limit(limit));
    }
}
