package io.ringledger.command.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.knowledge.KnowledgeCommand;
import io.ringledger.api.knowledge.KnowledgeCommand.AddKnowledge;
import io.ringledger.api.knowledge.KnowledgeCommand.BeginReading;
import io.ringledger.api.knowledge.KnowledgeCommand.DeleteKnowledge;
import io.ringledger.api.knowledge.KnowledgeCommand.ReceiveDocument;
import io.ringledger.api.knowledge.KnowledgeCommand.RecordText;
import io.ringledger.api.knowledge.KnowledgeCommand.RecordUnreadable;
import io.ringledger.command.testing.DeciderTable;
import io.ringledger.events.knowledge.DocumentReadingBegun;
import io.ringledger.events.knowledge.DocumentReceived;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.DocumentFormat;
import io.ringledger.vocabulary.KnowledgeContent;
import io.ringledger.vocabulary.KnowledgeId;
import io.ringledger.vocabulary.KnowledgeText;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.UnreadableReason;
import io.ringledger.vocabulary.UploadedDocument;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class KnowledgeDeciderTest {
    private static final KnowledgeId ID = KnowledgeId.of(7);
    private static final Instant AT = Instant.parse("2026-11-27T12:00:00Z");
    private static final Instant LATER = AT.plus(KnowledgeDecider.PATIENCE);
    private static final KnowledgeText TEXT = new KnowledgeText("Thirty days.");

    private static final ReceiveDocument RECEIVE = new ReceiveDocument(
            ID,
            new BusinessId("b1"),
            new UploadedDocument("Returns", "returns.pdf"),
            DocumentFormat.PDF,
            12,
            "e5".repeat(32),
            AT);
    private static final Map<String, KnowledgeCommand> COMMANDS = Map.of(
            "add", new AddKnowledge(ID, null, new KnowledgeContent("Returns", TEXT, null, null, Attributes.NONE), AT),
            "receive", RECEIVE,
            "begin", new BeginReading(ID, AT),
            "begin almost when patience ends", new BeginReading(ID, LATER.minusNanos(1)),
            "begin when patience ends", new BeginReading(ID, LATER),
            "record text", new RecordText(ID, TEXT, 3, AT),
            "record unreadable", new RecordUnreadable(ID, UnreadableReason.BROKEN, AT),
            "delete", new DeleteKnowledge(ID, AT));

    private static final Map<String, KnowledgeState> STATES = states();

    private static Map<String, KnowledgeState> states() {
        Map<String, KnowledgeState> states = new LinkedHashMap<>();
        states.put("missing", new KnowledgeState.Missing());
        states.put("waiting", after("missing", "receive", states));
        states.put("reading", after("waiting", "begin", states));
        states.put("reading, third time", new KnowledgeState.Reading(3, AT));
        states.put("settled", after("reading", "record text", states));
        states.put("deleted", after("settled", "delete", states));
        return states;
    }

    private static KnowledgeState after(String state, String command, Map<String, KnowledgeState> states) {
        KnowledgeState next = Objects.requireNonNull(states.get(state));
        for (var event : KnowledgeDecider.decide(next, Objects.requireNonNull(COMMANDS.get(command)))) {
            next = KnowledgeState.evolve(next, event);
        }
        return next;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # command                       | missing              | waiting              | reading              | reading, third time  | settled           | deleted
            add                             | KnowledgeAdded       | .                    | .                    | .                    | .                 | .
            receive                         | DocumentReceived     | .                    | .                    | .                    | .                 | .
            begin                           | !KNOWLEDGE_NOT_FOUND | DocumentReadingBegun | !DOCUMENT_BEING_READ | !DOCUMENT_BEING_READ | !DOCUMENT_SETTLED | !DOCUMENT_SETTLED
            begin almost when patience ends | !KNOWLEDGE_NOT_FOUND | DocumentReadingBegun | !DOCUMENT_BEING_READ | !DOCUMENT_BEING_READ | !DOCUMENT_SETTLED | !DOCUMENT_SETTLED
            begin when patience ends        | !KNOWLEDGE_NOT_FOUND | DocumentReadingBegun | DocumentReadingBegun | !DOCUMENT_GIVEN_UP   | !DOCUMENT_SETTLED | !DOCUMENT_SETTLED
            record text                     | !KNOWLEDGE_NOT_FOUND | DocumentTextRead     | DocumentTextRead     | DocumentTextRead     | .                 | .
            record unreadable               | !KNOWLEDGE_NOT_FOUND | DocumentUnreadable   | DocumentUnreadable   | DocumentUnreadable   | .                 | .
            delete                          | !KNOWLEDGE_NOT_FOUND | KnowledgeDeleted     | KnowledgeDeleted     | KnowledgeDeleted     | KnowledgeDeleted  | .
            """)
    void decides(ArgumentsAccessor row) {
        DeciderTable.check(row, STATES, COMMANDS, KnowledgeDecider::decide);
    }

    @Test
    void anEntryIsEncryptedUnderAKeyOfItsOwn() {
        assertThat(KnowledgeDecider.decide(new KnowledgeState.Missing(), RECEIVE))
                .containsExactly(new DocumentReceived(
                        ID,
                        new SubjectId("knowledge_7"),
                        new BusinessId("b1"),
                        RECEIVE.document(),
                        DocumentFormat.PDF,
                        12,
                        RECEIVE.sha256(),
                        AT));
    }

    @Test
    void attemptsAreCounted() {
        var begin = new BeginReading(ID, LATER);
        assertThat(KnowledgeDecider.decide(new KnowledgeState.Reading(2, AT), begin))
                .containsExactly(new DocumentReadingBegun(ID, 3, LATER));
    }
}
