package io.ringledger.events.knowledge;

import io.ringledger.vocabulary.KnowledgeId;
import io.ringledger.vocabulary.UnreadableReason;
import java.time.Instant;

/**
 * No text could be got out of an uploaded document; its bytes are not kept.
 *
 * @param foundAt our clock, UTC
 */
public record DocumentUnreadable(KnowledgeId entryId, UnreadableReason reason, Instant foundAt)
        implements KnowledgeEvent {}
