package io.ringledger.gateway;

import io.ringledger.api.knowledge.KnowledgeCommand;
import io.ringledger.api.knowledge.KnowledgeCommand.AddKnowledge;
import io.ringledger.api.knowledge.KnowledgeCommand.BeginReading;
import io.ringledger.api.knowledge.KnowledgeCommand.DeleteKnowledge;
import io.ringledger.api.knowledge.KnowledgeCommand.ReceiveDocument;
import io.ringledger.api.knowledge.KnowledgeCommand.RecordText;
import io.ringledger.api.knowledge.KnowledgeCommand.RecordUnreadable;
import io.ringledger.api.knowledge.KnowledgePage;
import io.ringledger.api.knowledge.KnowledgePassages;
import io.ringledger.api.knowledge.KnowledgePassages.Passage;
import io.ringledger.api.knowledge.KnowledgeQuery;
import io.ringledger.api.knowledge.KnowledgeQuery.FindKnowledge;
import io.ringledger.api.knowledge.KnowledgeQuery.ListKnowledge;
import io.ringledger.api.knowledge.KnowledgeQuery.RetrieveKnowledge;
import io.ringledger.api.knowledge.KnowledgeRejection;
import io.ringledger.api.knowledge.KnowledgeView;
import io.ringledger.api.knowledge.KnowledgeView.Processing;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.vocabulary.KnowledgeId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The knowledge base of the one tenant there is in the gateway's tests; nobody reads its documents. */
final class FakeKnowledge {
    private final Map<KnowledgeId, KnowledgeView> entries = Collections.synchronizedMap(new LinkedHashMap<>());
    private volatile @Nullable RetrieveKnowledge asked;

    void clear() {
        entries.clear();
        asked = null;
    }

    @Nullable
    RetrieveKnowledge asked() {
        return asked;
    }

    void handle(KnowledgeCommand command) {
        switch (command) {
            case AddKnowledge add -> entries.put(add.entryId(), added(add));
            case ReceiveDocument receive -> entries.put(receive.entryId(), received(receive));
            case DeleteKnowledge delete -> entries.remove(delete.entryId());
            case BeginReading _, RecordText _, RecordUnreadable _ ->
                throw new IllegalArgumentException("not of the gateway: " + command);
        }
    }

    private static KnowledgeView added(AddKnowledge add) {
        String text = add.content().text().value();
        return new KnowledgeView(
                add.entryId(),
                add.businessId(),
                add.content().title(),
                text.substring(0, Math.min(text.length(), KnowledgePage.BEGINNING)),
                text.length(),
                add.content().source(),
                add.content().sourceType(),
                add.content().metadata(),
                Processing.COMPLETED,
                null,
                null,
                add.at(),
                add.at(),
                0);
    }

    private static KnowledgeView received(ReceiveDocument receive) {
        return KnowledgeView.received(
                receive.entryId(), receive.businessId(), receive.document(), receive.format(), receive.at());
    }

    Object answer(KnowledgeQuery query) {
        return switch (query) {
            case FindKnowledge find -> {
                KnowledgeView entry = entries.get(find.entryId());
                if (entry == null) {
                    throw new Rejected(KnowledgeRejection.KNOWLEDGE_NOT_FOUND, "no such entry");
                }
                yield entry;
            }
            case ListKnowledge list -> {
                List<KnowledgeView> all = entries.values().stream()
                        .filter(each ->
                                list.businessId() == null || list.businessId().equals(each.businessId()))
                        .toList()
                        .reversed();
                yield new KnowledgePage(
                        all.stream()
                                .skip((list.page() - 1L) * list.limit())
                                .limit(list.limit())
                                .toList(),
                        all.size());
            }
            case RetrieveKnowledge retrieve -> {
                asked = retrieve;
                yield new KnowledgePassages(entries.values().stream()
                        .map(each -> new Passage(each.id(), each.title(), each.text(), .75))
                        .toList());
            }
        };
    }
}
