package io.ringledger.api.knowledge;

import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.DocumentFormat;
import io.ringledger.vocabulary.KnowledgeContent;
import io.ringledger.vocabulary.KnowledgeId;
import io.ringledger.vocabulary.KnowledgeText;
import io.ringledger.vocabulary.UnreadableReason;
import io.ringledger.vocabulary.UploadedDocument;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of an entry of the knowledge base. */
public sealed interface KnowledgeCommand {
    KnowledgeId entryId();

    /** Make one that says this; silent when it is there. */
    record AddKnowledge(
            @TargetAggregateIdentifier KnowledgeId entryId,
            @Nullable BusinessId businessId,
            KnowledgeContent content,
            Instant at)
            implements KnowledgeCommand {}

    /** Make one of a document whose bytes are kept already; silent when it is there. */
    record ReceiveDocument(
            @TargetAggregateIdentifier KnowledgeId entryId,
            @Nullable BusinessId businessId,
            UploadedDocument document,
            DocumentFormat format,
            long bytes,
            String sha256,
            Instant at)
            implements KnowledgeCommand {}

    /**
     * Let the asker alone read the document.
     *
     * @throws io.ringledger.api.rejections.Rejected KNOWLEDGE_NOT_FOUND, DOCUMENT_BEING_READ, DOCUMENT_SETTLED,
     *     DOCUMENT_GIVEN_UP
     */
    record BeginReading(@TargetAggregateIdentifier KnowledgeId entryId, Instant at) implements KnowledgeCommand {}

    /**
     * Say what the document says; silent when that is settled.
     *
     * @throws io.ringledger.api.rejections.Rejected KNOWLEDGE_NOT_FOUND if there never was such an entry
     */
    record RecordText(
            @TargetAggregateIdentifier KnowledgeId entryId,
            KnowledgeText text,
            @Nullable Integer pages,
            Instant at) implements KnowledgeCommand {}

    /**
     * Say that the document cannot be read; silent when that is settled.
     *
     * @throws io.ringledger.api.rejections.Rejected KNOWLEDGE_NOT_FOUND if there never was such an entry
     */
    record RecordUnreadable(@TargetAggregateIdentifier KnowledgeId entryId, UnreadableReason reason, Instant at)
            implements KnowledgeCommand {}

    /**
     * Let nobody find it any more; silent when nobody does.
     *
     * @throws io.ringledger.api.rejections.Rejected KNOWLEDGE_NOT_FOUND if there never was such an entry
     */
    record DeleteKnowledge(@TargetAggregateIdentifier KnowledgeId entryId, Instant at) implements KnowledgeCommand {}
}
