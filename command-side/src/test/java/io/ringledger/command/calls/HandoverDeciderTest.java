package io.ringledger.command.calls;

import static io.ringledger.command.calls.CallFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ringledger.api.calls.CallCommand;
import io.ringledger.api.calls.CallCommand.CloseEscalation;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.testing.DeciderTable;
import io.ringledger.vocabulary.CarrierStatus;
import io.ringledger.vocabulary.EscalationTrigger.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/** A call that somebody talks on, and what becomes of the wish to hand it to a person. */
class HandoverDeciderTest {
    private static final Map<String, CallCommand> COMMANDS = Map.of(
            "escalate", escalate(ESCALATION),
            "escalate otherwise", escalate(OTHER_ESCALATION),
            "a word fires", escalate(ESCALATION, "keyword", Kind.KEYWORD),
            "a word fires again", escalate(OTHER_ESCALATION, "keyword", Kind.KEYWORD),
            "take over", takeOver(ESCALATION),
            "take over otherwise", takeOver(OTHER_ESCALATION),
            "close", new CloseEscalation(CALL, ESCALATION, true, AT),
            "close another", new CloseEscalation(CALL, OTHER_ESCALATION, true, AT));

    private static final Map<String, CallState> STATES = states();

    private static Map<String, CallState> states() {
        CallState byWord = after(anAnsweredCall(), escalate(ESCALATION, "keyword", Kind.KEYWORD));
        Map<String, CallState> states = new LinkedHashMap<>();
        states.put("answered", anAnsweredCall());
        states.put("escalated", anEscalatedCall());
        states.put("escalated by a word", byWord);
        states.put("taken over", aCallTakenOver());
        states.put("closed", after(byWord, new CloseEscalation(CALL, ESCALATION, false, AT)));
        states.put("ended", after(aCallTakenOver(), report(null, aReport(CarrierStatus.COMPLETED))));
        return states;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # command           | answered      | escalated            | escalated by a word  | taken over           | closed        | ended
            escalate            | CallEscalated | .                    | .                    | .                    | CallEscalated | !CALL_NOT_IN_PROGRESS
            escalate otherwise  | CallEscalated | !CALL_ESCALATED      | !CALL_ESCALATED      | !CALL_ESCALATED      | CallEscalated | !CALL_NOT_IN_PROGRESS
            a word fires        | CallEscalated | .                    | .                    | .                    | .             | !CALL_NOT_IN_PROGRESS
            a word fires again  | CallEscalated | !CALL_ESCALATED      | .                    | !CALL_ESCALATED      | .             | !CALL_NOT_IN_PROGRESS
            take over           | .             | CallTakenOver        | CallTakenOver        | .                    | .             | .
            take over otherwise | .             | .                    | .                    | .                    | .             | .
            close               | .             | CallEscalationClosed | CallEscalationClosed | CallEscalationClosed | .             | CallEscalationClosed
            close another       | .             | .                    | .                    | .                    | .             | .
            """)
    void decides(ArgumentsAccessor row) {
        DeciderTable.check(row, STATES, COMMANDS, CallDecider::decide);
    }

    @Test
    void theRefusalSaysWhichEscalationIsOpenOrWhereTheCallIs() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> CallDecider.decide(anEscalatedCall(), escalate(OTHER_ESCALATION)))
                .satisfies(refused -> assertThat(refused.rejection().details()).containsEntry("escalation_id", "31"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> CallDecider.decide(anInboundCall(), escalate(ESCALATION)))
                .satisfies(refused -> assertThat(refused.rejection().details()).containsEntry("status", "initiated"));
    }
}
