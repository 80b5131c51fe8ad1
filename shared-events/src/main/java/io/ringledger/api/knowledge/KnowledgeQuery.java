package io.ringledger.api.knowledge;

import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.KnowledgeId;
import org.jspecify.annotations.Nullable;

/** What can be asked about the knowledge base. The tenant is the metadata's. */
public sealed interface KnowledgeQuery {
    /** One entry with all its text; answers a {@link KnowledgeView} or is refused with KNOWLEDGE_NOT_FOUND. */
    record FindKnowledge(KnowledgeId entryId) implements KnowledgeQuery {}

    /**
     * A page of entries; answers a {@link KnowledgePage}.
     *
     * @param businessId {@code null} for all
     * @param search words that all stand in title or text, the last of them perhaps begun only; the best match comes
     *     first then, otherwise the newest
     */
    record ListKnowledge(
            @Nullable BusinessId businessId, @Nullable String search, int page, int limit) implements KnowledgeQuery {
        public ListKnowledge {
            if (page < 1 || limit < 1) {
                throw new IllegalArgumentException("page and limit start at 1");
            }
        }
    }

    /**
     * Passages that have to do with a question; answers {@link KnowledgePassages}, best first.
     *
     * @param businessId whose knowledge is asked, with what is everybody's; {@code null} for what is everybody's alone
     * @param topK how many passages, at most
     * @param threshold how much a passage must have to do with the question, 0 to 1
     */
    record RetrieveKnowledge(@Nullable BusinessId businessId, String question, int topK, double threshold)
            implements KnowledgeQuery {
        public RetrieveKnowledge {
            if (topK < 1 || !(threshold >= 0 && threshold <= 1)) {
                throw new IllegalArgumentException("topK starts at 1 and threshold is 0 to 1");
            }
        }
    }
}
