package io.ringledger.command.knowledge.documents;

import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.DocumentFormat;
import io.ringledger.vocabulary.KnowledgeId;
import java.time.Instant;

/**
 * An uploaded document that is to be read. Kept durably, so it holds nothing personal.
 *
 * @param cause what the upload came of; commands about it inherit it
 * @param next when to look
 */
record WaitingDocument(KnowledgeId entryId, DocumentFormat format, Cause cause, Instant next) {
    WaitingDocument at(Instant when) {
        return new WaitingDocument(entryId, format, cause, when);
    }
}
