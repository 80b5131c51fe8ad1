package io.ringledger.command.calls;

import static io.ringledger.command.calls.CallFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ringledger.api.calls.CallCommand;
import io.ringledger.api.calls.CallCommand.CloseEscalation;
import io.ringledger.api.calls.CallCommand.InstructAi;
import io.ringledger.api.calls.CallCommand.MessageAi;
import io.ringledger.api.calls.CallCommand.PauseAi;
import io.ringledger.api.calls.CallCommand.RecordReply;
import io.ringledger.api.calls.CallCommand.ResumeAi;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.testing.DeciderTable;
import io.ringledger.events.calls.AiMessaged;
import io.ringledger.vocabulary.CarrierStatus;
import io.ringledger.vocabulary.PersonalText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/** What the AI may say and may be told, and when. */
class AiDeciderTest {
    private static final CallCommand MESSAGE = new MessageAi(CALL, new PersonalText("offer a refund"), AT);
    private static final CallCommand PAUSE = new PauseAi(CALL, AT);
    private static final CallCommand RESUME = new ResumeAi(CALL, AT);

    private static final Map<String, CallCommand> COMMANDS = Map.of(
            "message", MESSAGE,
            "pause", PAUSE,
            "resume", RESUME,
            "instruct", new InstructAi(CALL, new PersonalText("be brief"), AT),
            "reply 1", reply(1, 0),
            "reply 2", reply(2, 0),
            "reply 1 with 1", reply(1, 1),
            "reply 2 with 1", reply(2, 1),
            "reply 2 with 2", reply(2, 2));

    private static final Map<String, CallState> STATES = states();

    private static RecordReply reply(int turn, int passesOn) {
        return new RecordReply(CALL, turn, null, new PersonalText("hello"), List.of(), "knowledge-1", passesOn, AT);
    }

    private static Map<String, CallState> states() {
        CallState messaged = after(anAnsweredCall(), MESSAGE);
        Map<String, CallState> states = new LinkedHashMap<>();
        states.put("ringing", after(anOutboundCall(), report(CarrierStatus.RINGING)));
        states.put("answered", anAnsweredCall());
        states.put("messaged", messaged);
        states.put("passed on", after(messaged, reply(1, 1)));
        states.put("replied", after(anAnsweredCall(), reply(1, 0)));
        states.put("paused", after(messaged, PAUSE));
        states.put("resumed", after(after(anAnsweredCall(), PAUSE), RESUME));
        states.put("escalated", anEscalatedCall());
        states.put("taken over", aCallTakenOver());
        states.put(
                "given back",
                after(
                        after(after(anEscalatedCall(), MESSAGE), takeOver(ESCALATION)),
                        new CloseEscalation(CALL, ESCALATION, true, AT)));
        states.put("ended", after(anAnsweredCall(), report(null, aReport(CarrierStatus.COMPLETED))));
        return states;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # command      | ringing               | answered     | messaged     | passed on    | replied      | paused       | resumed      | escalated    | taken over       | given back   | ended
            message        | !CALL_NOT_IN_PROGRESS | AiMessaged   | AiMessaged   | AiMessaged   | AiMessaged   | AiMessaged   | AiMessaged   | AiMessaged   | !CALL_TAKEN_OVER | AiMessaged   | !CALL_NOT_IN_PROGRESS
            pause          | !CALL_NOT_IN_PROGRESS | AiPaused     | AiPaused     | AiPaused     | AiPaused     | .            | AiPaused     | AiPaused     | !CALL_TAKEN_OVER | AiPaused     | !CALL_NOT_IN_PROGRESS
            resume         | !CALL_NOT_IN_PROGRESS | .            | .            | .            | .            | AiResumed    | .            | .            | !CALL_TAKEN_OVER | .            | !CALL_NOT_IN_PROGRESS
            instruct       | !CALL_NOT_IN_PROGRESS | AiInstructed | AiInstructed | AiInstructed | AiInstructed | AiInstructed | AiInstructed | AiInstructed | !CALL_TAKEN_OVER | AiInstructed | !CALL_NOT_IN_PROGRESS
            reply 1        | !CALL_NOT_IN_PROGRESS | AiReplied    | AiReplied    | !TURN_TAKEN  | !TURN_TAKEN  | !TURN_TAKEN  | AiReplied    | AiReplied    | !CALL_TAKEN_OVER | AiReplied    | !CALL_NOT_IN_PROGRESS
            reply 2        | !CALL_NOT_IN_PROGRESS | !TURN_TAKEN  | !TURN_TAKEN  | AiReplied    | AiReplied    | !TURN_TAKEN  | !TURN_TAKEN  | !TURN_TAKEN  | !CALL_TAKEN_OVER | !TURN_TAKEN  | !CALL_NOT_IN_PROGRESS
            reply 1 with 1 | !CALL_NOT_IN_PROGRESS | !TURN_TAKEN  | AiReplied    | !TURN_TAKEN  | !TURN_TAKEN  | AiReplied    | !TURN_TAKEN  | !TURN_TAKEN  | !CALL_TAKEN_OVER | !TURN_TAKEN  | !CALL_NOT_IN_PROGRESS
            reply 2 with 1 | !CALL_NOT_IN_PROGRESS | !TURN_TAKEN  | !TURN_TAKEN  | !TURN_TAKEN  | !TURN_TAKEN  | !TURN_TAKEN  | !TURN_TAKEN  | !TURN_TAKEN  | !CALL_TAKEN_OVER | !TURN_TAKEN  | !CALL_NOT_IN_PROGRESS
            reply 2 with 2 | !CALL_NOT_IN_PROGRESS | !TURN_TAKEN  | !TURN_TAKEN  | !TURN_TAKEN  | !TURN_TAKEN  | !TURN_TAKEN  | !TURN_TAKEN  | !TURN_TAKEN  | !CALL_TAKEN_OVER | !TURN_TAKEN  | !CALL_NOT_IN_PROGRESS
            """)
    void decides(ArgumentsAccessor row) {
        DeciderTable.check(row, STATES, COMMANDS, CallDecider::decide);
    }

    @Test
    void messagesAreCounted() {
        CallState messaged = after(anAnsweredCall(), MESSAGE);
        assertThat(CallDecider.decide(messaged, MESSAGE))
                .singleElement()
                .isInstanceOfSatisfying(
                        AiMessaged.class, event -> assertThat(event.number()).isEqualTo(2));
        assertThat(CallDecider.decide(after(messaged, MESSAGE), reply(1, 2))).hasSize(1);
    }

    @Test
    void theRefusalSaysWhereTheCallIs() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> CallDecider.decide(aCallTakenOver(), PAUSE))
                .satisfies(refused -> assertThat(refused.rejection().details())
                        .containsEntry("status", "escalated")
                        .containsEntry("agent_id", AGENT.value()));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> CallDecider.decide(anInboundCall(), PAUSE))
                .satisfies(refused -> assertThat(refused.rejection().details()).containsEntry("status", "initiated"));
    }
}
