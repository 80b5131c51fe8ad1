package io.ringledger.events.knowledge;

import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.DocumentFormat;
import io.ringledger.vocabulary.KnowledgeId;
import io.ringledger.vocabulary.Personal;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.UploadedDocument;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document was uploaded whose text is to become an entry. Its bytes wait beside the events until it is read. Source:
 * manager document, 5.3.
 *
 * @param subject the entry itself: it has a key of its own
 * @param businessId whose knowledge it is, {@code null} for everybody's
 * @param bytes how many, from 1
 * @param sha256 of the bytes, 64 lower-case hexadecimal digits: which document it was can be proved with it later
 * @param receivedAt our clock, UTC
 */
public record DocumentReceived(
        KnowledgeId entryId,
        SubjectId subject,
        @Nullable BusinessId businessId,

        @Personal(subject = "subject", erased = UploadedDocument.ERASED)
        UploadedDocument document,

        DocumentFormat format,
        long bytes,
        String sha256,
        Instant receivedAt)
        implements KnowledgeEvent {}
