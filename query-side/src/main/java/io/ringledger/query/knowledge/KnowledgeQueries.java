package io.ringledger.query.knowledge;

import io.ringledger.api.knowledge.KnowledgePage;
import io.ringledger.api.knowledge.KnowledgePassages;
import io.ringledger.api.knowledge.KnowledgeQuery.FindKnowledge;
import io.ringledger.api.knowledge.KnowledgeQuery.ListKnowledge;
import io.ringledger.api.knowledge.KnowledgeQuery.RetrieveKnowledge;
import io.ringledger.api.knowledge.KnowledgeRejection;
import io.ringledger.api.knowledge.KnowledgeView;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.query.knowledge.search.KnowledgeIndex;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;

/** Answers what is asked about the knowledge base. */
final class KnowledgeQueries {
    private final KnowledgeRepository entries;
    private final KnowledgeIndexes indexes;

    KnowledgeQueries(KnowledgeRepository entries) {
        this.entries = entries;
        this.indexes = new KnowledgeIndexes(entries);
    }

    @QueryHandler
    KnowledgeView find(FindKnowledge query, MetaData asked) {
        return entries.find(query.entryId(), asked)
                .orElseThrow(() -> new Rejected(KnowledgeRejection.KNOWLEDGE_NOT_FOUND, "no such entry"));
    }

    @QueryHandler
    KnowledgePage list(ListKnowledge query, MetaData asked) {
        if (query.search() == null) {
            return entries.list(query, asked);
        }
        KnowledgeIndex.Found found = indexes.of(asked)
                .find(query.search(), query.businessId(), (query.page() - 1L) * query.limit(), query.limit());
        return new KnowledgePage(entries.list(found.ids(), asked), found.total());
    }

    @QueryHandler
    KnowledgePassages retrieve(RetrieveKnowledge query, MetaData asked) {
        return new KnowledgePassages(
                indexes.of(asked).retrieve(query.question(), query.businessId(), query.topK(), query.threshold()));
    }
}
