package io.ringledger.command.knowledge.documents;

import io.ringledger.platform.records.DurableList;
import io.ringledger.platform.records.DurableRecords;
import io.ringledger.vocabulary.KnowledgeId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The durable list of documents that are to be read. */
final class WaitingDocuments {
    private final DurableList<KnowledgeId, WaitingDocument> list;

    WaitingDocuments(DurableRecords records) {
        this.list = new DurableList<>(
                records, "documents_to_read", WaitingDocument.class, WaitingDocument::entryId, KnowledgeId::value);
    }

    void put(WaitingDocument document) {
        list.put(document);
    }

    Optional<WaitingDocument> find(KnowledgeId entryId) {
        return list.find(entryId);
    }

    void remove(KnowledgeId entryId) {
        list.remove(entryId);
    }

    /** Who has waited longest first. */
    List<WaitingDocument> due(Instant now) {
        return list.all().stream()
                .filter(document -> !document.next().isAfter(now))
                .sorted(Comparator.comparing(WaitingDocument::next)
                        .thenComparingLong(document -> document.entryId().number()))
                .toList();
    }
}
