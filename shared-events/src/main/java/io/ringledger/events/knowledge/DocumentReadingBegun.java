package io.ringledger.events.knowledge;

import io.ringledger.vocabulary.KnowledgeId;
import java.time.Instant;

/**
 * Somebody began to read an uploaded document. Nobody else does for a while, and nobody does for ever.
 *
 * @param attempt from 1
 * @param begunAt our clock, UTC
 */
public record DocumentReadingBegun(KnowledgeId entryId, int attempt, Instant begunAt) implements KnowledgeEvent {}
