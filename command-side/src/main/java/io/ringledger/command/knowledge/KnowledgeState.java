package io.ringledger.command.knowledge;

import io.ringledger.events.knowledge.DocumentReadingBegun;
import io.ringledger.events.knowledge.DocumentReceived;
import io.ringledger.events.knowledge.DocumentTextRead;
import io.ringledger.events.knowledge.DocumentUnreadable;
import io.ringledger.events.knowledge.KnowledgeAdded;
import io.ringledger.events.knowledge.KnowledgeDeleted;
import io.ringledger.events.knowledge.KnowledgeEvent;
import java.time.Instant;

/** Where an entry of the knowledge base stands. */
sealed interface KnowledgeState {
    /** Nobody has made it. */
    record Missing() implements KnowledgeState {}

    /** It is a document that nobody has begun to read. */
    record Waiting() implements KnowledgeState {}

    /**
     * It is a document that somebody reads, or has stopped to read.
     *
     * @param attempt from 1
     */
    record Reading(int attempt, Instant begunAt) implements KnowledgeState {}

    /** What it says is known, or that it cannot be known. */
    record Settled() implements KnowledgeState {}

    /** Nobody finds it any more. */
    record Deleted() implements KnowledgeState {}

    static KnowledgeState evolve(KnowledgeState state, KnowledgeEvent event) {
        return switch (event) {
            case DocumentReceived _ -> new Waiting();
            case DocumentReadingBegun e -> new Reading(e.attempt(), e.begunAt());
            case KnowledgeAdded _, DocumentTextRead _, DocumentUnreadable _ -> new Settled();
            case KnowledgeDeleted _ -> new Deleted();
        };
    }
}
