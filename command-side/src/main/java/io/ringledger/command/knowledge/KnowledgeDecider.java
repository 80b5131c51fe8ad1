package io.ringledger.command.knowledge;

import io.ringledger.api.knowledge.KnowledgeCommand;
import io.ringledger.api.knowledge.KnowledgeCommand.AddKnowledge;
import io.ringledger.api.knowledge.KnowledgeCommand.BeginReading;
import io.ringledger.api.knowledge.KnowledgeCommand.DeleteKnowledge;
import io.ringledger.api.knowledge.KnowledgeCommand.ReceiveDocument;
import io.ringledger.api.knowledge.KnowledgeCommand.RecordText;
import io.ringledger.api.knowledge.KnowledgeCommand.RecordUnreadable;
import io.ringledger.api.knowledge.KnowledgeRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.knowledge.KnowledgeState.Deleted;
import io.ringledger.command.knowledge.KnowledgeState.Missing;
import io.ringledger.command.knowledge.KnowledgeState.Reading;
import io.ringledger.command.knowledge.KnowledgeState.Settled;
import io.ringledger.command.knowledge.KnowledgeState.Waiting;
import io.ringledger.events.knowledge.DocumentReadingBegun;
import io.ringledger.events.knowledge.DocumentReceived;
import io.ringledger.events.knowledge.DocumentTextRead;
import io.ringledger.events.knowledge.DocumentUnreadable;
import io.ringledger.events.knowledge.KnowledgeAdded;
import io.ringledger.events.knowledge.KnowledgeDeleted;
import io.ringledger.events.knowledge.KnowledgeEvent;
import io.ringledger.vocabulary.KnowledgeId;
import java.time.Duration;
import java.util.List;

/**
 * What becomes of a command at an entry of the knowledge base. A document is read by one at a time and begun three times
 * at most, because one that takes its reader down would do so for ever.
 */
final class KnowledgeDecider {
    /** How long others wait for whoever reads a document. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final int ATTEMPTS = 3;

    private KnowledgeDecider() {}

    static List<KnowledgeEvent> decide(KnowledgeState state, KnowledgeCommand command) {
        return switch (command) {
            case AddKnowledge c -> add(state, c);
            case ReceiveDocument c -> receive(state, c);
            case BeginReading c -> begin(state, c);
            case RecordText c ->
                settle(
                        state,
                        c.entryId(),
                        new DocumentTextRead(c.entryId(), c.entryId().subject(), c.text(), c.pages(), c.at()));
            case RecordUnreadable c ->
                settle(state, c.entryId(), new DocumentUnreadable(c.entryId(), c.reason(), c.at()));
            case DeleteKnowledge c -> delete(state, c);
        };
    }

    private static List<KnowledgeEvent> add(KnowledgeState state, AddKnowledge c) {
        return state instanceof Missing
                ? List.of(new KnowledgeAdded(c.entryId(), c.entryId().subject(), c.businessId(), c.content(), c.at()))
                : List.of();
    }

    private static List<KnowledgeEvent> receive(KnowledgeState state, ReceiveDocument c) {
        return state instanceof Missing
                ? List.of(new DocumentReceived(
                        c.entryId(),
                        c.entryId().subject(),
                        c.businessId(),
                        c.document(),
                        c.format(),
                        c.bytes(),
                        c.sha256(),
                        c.at()))
                : List.of();
    }

    private static List<KnowledgeEvent> begin(KnowledgeState state, BeginReading c) {
        return switch (state) {
            case Waiting _ -> List.of(new DocumentReadingBegun(c.entryId(), 1, c.at()));
            case Reading reading
            when c.at().isBefore(reading.begunAt().plus(PATIENCE)) ->
                throw new Rejected(KnowledgeRejection.DOCUMENT_BEING_READ, c.entryId() + " is being read");
            case Reading reading
            when reading.attempt() >= ATTEMPTS ->
                throw new Rejected(
                        KnowledgeRejection.DOCUMENT_GIVEN_UP, c.entryId() + " was begun " + ATTEMPTS + " times");
            case Reading reading -> List.of(new DocumentReadingBegun(c.entryId(), reading.attempt() + 1, c.at()));
            case Settled _, Deleted _ ->
                throw new Rejected(KnowledgeRejection.DOCUMENT_SETTLED, c.entryId() + " need not be read");
            case Missing _ -> throw notFound(c.entryId());
        };
    }

    /** Also from whoever others have stopped to wait for: what was found out is true. */
    private static List<KnowledgeEvent> settle(KnowledgeState state, KnowledgeId id, KnowledgeEvent outcome) {
        return switch (state) {
            case Waiting _, Reading _ -> List.of(outcome);
            case Settled _, Deleted _ -> List.of();
            case Missing _ -> throw notFound(id);
        };
    }

    private static List<KnowledgeEvent> delete(KnowledgeState state, DeleteKnowledge c) {
        return switch (state) {
            case Waiting _, Reading _, Settled _ -> List.of(new KnowledgeDeleted(c.entryId(), c.at()));
            case Deleted _ -> List.of();
            case Missing _ -> throw notFound(c.entryId());
        };
    }

    static Rejected notFound(KnowledgeId id) {
        return new Rejected(KnowledgeRejection.KNOWLEDGE_NOT_FOUND, "no entry " + id);
    }
}
