package io.ringledger.command.knowledge.documents;

import io.ringledger.platform.records.DurableRecords;
import io.ringledger.vocabulary.KnowledgeId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The durable list of documents that are to be read. */
final class WaitingDocuments {
    private static final String COLLECTION = "documents_to_read";

    private final DurableRecords records;
    private final JsonMapper json = JsonMapper.builder().build();

    WaitingDocuments(DurableRecords records) {
        this.records = records;
    }

    void put(WaitingDocument document) {
        records.replace(COLLECTION, document.entryId().value(), json.writeValueAsBytes(document));
    }

    Optional<WaitingDocument> find(KnowledgeId entryId) {
        return records.find(COLLECTION, entryId.value()).map(bytes -> json.readValue(bytes, WaitingDocument.class));
    }

    void remove(KnowledgeId entryId) {
        records.delete(COLLECTION, entryId.value());
    }

    /** Who has waited longest first. */
    List<WaitingDocument> due(Instant now) {
        List<WaitingDocument> due = new ArrayList<>();
        records.forEach(COLLECTION, (id, bytes) -> {
            WaitingDocument document = json.readValue(bytes, WaitingDocument.class);
            if (!document.next().isAfter(now)) {
                due.add(document);
            }
        });
        due.sort(Comparator.comparing(WaitingDocument::next)
                .thenComparingLong(document -> document.entryId().number()));
        return due;
    }
}
