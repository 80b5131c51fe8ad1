package io.ringledger.events.knowledge;

import io.ringledger.vocabulary.KnowledgeId;

/** Everything that can happen to an entry of the knowledge base. */
public sealed interface KnowledgeEvent
        permits DocumentReadingBegun,
                DocumentReceived,
                DocumentTextRead,
                DocumentUnreadable,
                KnowledgeAdded,
                KnowledgeDeleted {
    KnowledgeId entryId();
}
