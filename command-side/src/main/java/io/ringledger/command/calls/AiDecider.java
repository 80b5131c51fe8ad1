package io.ringledger.command.calls;

import io.ringledger.api.calls.CallCommand.InstructAi;
import io.ringledger.api.calls.CallCommand.MessageAi;
import io.ringledger.api.calls.CallCommand.PauseAi;
import io.ringledger.api.calls.CallCommand.RecordReply;
import io.ringledger.api.calls.CallCommand.ResumeAi;
import io.ringledger.api.calls.CallRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.calls.CallState.OnCarrier;
import io.ringledger.events.calls.AiInstructed;
import io.ringledger.events.calls.AiMessaged;
import io.ringledger.events.calls.AiPaused;
import io.ringledger.events.calls.AiReplied;
import io.ringledger.events.calls.AiResumed;
import io.ringledger.events.calls.CallEvent;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.CallId;
import java.util.List;
import java.util.Map;

/** What the AI may say, and what it may be told: while somebody talks on the call, and no agent does. */
final class AiDecider {
    private AiDecider() {}

    static List<CallEvent> message(CallState state, MessageAi c) {
        OnCarrier on = talking(state, c.callId());
        int number = on.progress().ai().messages() + 1;
        return List.of(new AiMessaged(c.callId(), on.leg().party(), number, c.text(), c.at()));
    }

    static List<CallEvent> pause(CallState state, PauseAi c) {
        return talking(state, c.callId()).progress().ai().paused()
                ? List.of()
                : List.of(new AiPaused(c.callId(), c.at()));
    }

    static List<CallEvent> resume(CallState state, ResumeAi c) {
        return talking(state, c.callId()).progress().ai().paused()
                ? List.of(new AiResumed(c.callId(), c.at()))
                : List.of();
    }

    static List<CallEvent> instruct(CallState state, InstructAi c) {
        OnCarrier on = talking(state, c.callId());
        return List.of(new AiInstructed(c.callId(), on.leg().party(), c.instructions(), c.at()));
    }

    static List<CallEvent> reply(CallState state, RecordReply c) {
        OnCarrier on = talking(state, c.callId());
        if (!on.progress().ai().allows(c.turn(), c.passesOn())) {
            throw new Rejected(CallRejection.TURN_TAKEN, "something else was said meanwhile, or nothing is to be said");
        }
        return List.of(new AiReplied(
                c.callId(),
                on.leg().party(),
                c.turn(),
                c.heard(),
                c.said(),
                c.sources(),
                c.voice(),
                c.passesOn(),
                c.at()));
    }

    private static OnCarrier talking(CallState state, CallId callId) {
        OnCarrier on = HandoverDecider.inProgress(state, callId);
        AgentId agent = on.progress().handover().agent();
        if (agent != null) {
            throw new Rejected(
                    CallRejection.CALL_TAKEN_OVER,
                    "an agent talks on the call, and no AI any more",
                    Map.of("status", "escalated", "agent_id", agent.value()));
        }
        return on;
    }
}
