package io.ringledger.events.knowledge;

import io.ringledger.vocabulary.KnowledgeId;
import java.time.Instant;

/**
 * An entry is not knowledge any more: nobody finds it. What it said while it was stays in the log.
 *
 * @param deletedAt our clock, UTC
 */
public record KnowledgeDeleted(KnowledgeId entryId, Instant deletedAt) implements KnowledgeEvent {}
