package io.ringledger.gateway.knowledge;

import io.ringledger.api.knowledge.KnowledgeQuery.ListKnowledge;
import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.gateway.http.Paging;
import io.ringledger.vocabulary.BusinessId;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted. Source: manager document, 5.1.
 *
 * @param businessId of that business alone
 * @param search words that stand in title or content, the last perhaps begun only
 */
record KnowledgeListQuery(
        @Nullable BusinessId businessId,
        @Nullable Integer page,
        @Nullable Integer limit,
        @Nullable String search) {
    private static final int LONGEST_SEARCH = 500;

    /**
     * The query as a message.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if a value is out of range
     */
    ListKnowledge toQuery() {
        return new ListKnowledge(businessId, checkedSearch(), Paging.page(page), Paging.limit(limit));
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
