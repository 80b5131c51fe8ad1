package io.ringledger.api.knowledge;

import io.ringledger.api.rejections.RejectionCode;

/** Why something could not be done to an entry of the knowledge base. */
public enum KnowledgeRejection implements RejectionCode {
    /** There is no such entry in this tenant, or no longer. */
    KNOWLEDGE_NOT_FOUND,
    /** Somebody else reads the document. */
    DOCUMENT_BEING_READ,
    /** The document need not be read: what it says is known, or that it cannot be read, or nobody wants to know. */
    DOCUMENT_SETTLED,
    /** Reading the document was begun so often that nobody should begin again. */
    DOCUMENT_GIVEN_UP
}
