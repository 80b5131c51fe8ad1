package io.ringledger.command.calls;

import io.ringledger.api.calls.CallCommand.CloseEscalation;
import io.ringledger.api.calls.CallCommand.EscalateCall;
import io.ringledger.api.calls.CallCommand.TakeOverCall;
import io.ringledger.api.calls.CallRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.calls.CallState.Claimed;
import io.ringledger.command.calls.CallState.Ended;
import io.ringledger.command.calls.CallState.NotPlaced;
import io.ringledger.command.calls.CallState.OnCarrier;
import io.ringledger.command.calls.CallState.Requested;
import io.ringledger.command.calls.CallState.Unplaced;
import io.ringledger.events.calls.CallEscalated;
import io.ringledger.events.calls.CallEscalationClosed;
import io.ringledger.events.calls.CallEvent;
import io.ringledger.events.calls.CallTakenOver;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallOutcome;
import io.ringledger.vocabulary.EscalationId;
import io.ringledger.vocabulary.EscalationTrigger;
import io.ringledger.vocabulary.SubjectId;
import java.util.List;
import java.util.Map;

/** What becomes of the wish to hand a call to a person: one escalation at a time, and only while somebody talks. */
final class HandoverDecider {
    private HandoverDecider() {}

    static List<CallEvent> escalate(CallState state, EscalateCall c) {
        OnCarrier on = inProgress(state, c.callId());
        Handover handover = on.progress().handover();
        EscalationId open = handover.open();
        boolean isRepeated =
                c.kind() != EscalationTrigger.Kind.MANUAL && handover.fired().contains(c.trigger());
        if (isRepeated || c.escalationId().equals(open)) {
            return List.of();
        }
        if (open != null) {
            throw new Rejected(
                    CallRejection.CALL_ESCALATED,
                    "the call is being handed to a person already",
                    Map.of("escalation_id", String.valueOf(open.number())));
        }
        return List.of(new CallEscalated(
                c.callId(),
                on.leg().party(),
                c.escalationId(),
                c.trigger(),
                c.kind(),
                c.details(),
                c.context(),
                c.wish(),
                c.at()));
    }

    static List<CallEvent> takeOver(CallState state, TakeOverCall c) {
        var takenOver = new CallTakenOver(
                c.callId(),
                c.escalationId(),
                c.agentId(),
                new SubjectId(c.agentId().value()),
                c.agentName(),
                c.at());
        Handover handover = handover(state, c.callId());
        boolean isNews =
                c.escalationId().equals(handover.open()) && !c.agentId().equals(handover.agent());
        return isNews ? List.of(takenOver) : List.of();
    }

    static List<CallEvent> close(CallState state, CloseEscalation c) {
        return c.escalationId().equals(handover(state, c.callId()).open())
                ? List.of(new CallEscalationClosed(c.callId(), c.escalationId(), c.completed(), c.at()))
                : List.of();
    }

    private static Handover handover(CallState state, CallId callId) {
        return switch (state) {
            case OnCarrier on -> on.progress().handover();
            case Ended ended -> ended.progress().handover();
            case Requested _, Claimed _, Unplaced _ -> Handover.NONE;
            case NotPlaced _ -> throw CallDecider.notFound(callId);
        };
    }

    /**
     * The call on which somebody talks now.
     *
     * @throws Rejected CALL_NOT_IN_PROGRESS if nobody does
     */
    static OnCarrier inProgress(CallState state, CallId callId) {
        return switch (state) {
            case OnCarrier on when on.progress().answered() != null -> on;
            case OnCarrier on -> throw notInProgress(on.progress().rang() == null ? "initiated" : "ringing");
            case Requested _, Claimed _ -> throw notInProgress("initiated");
            case Unplaced _ -> throw notInProgress("failed");
            case Ended ended ->
                throw notInProgress(ended.ending().outcome() == CallOutcome.COMPLETED ? "completed" : "failed");
            case NotPlaced _ -> throw CallDecider.notFound(callId);
        };
    }

    private static Rejected notInProgress(String status) {
        return new Rejected(
                CallRejection.CALL_NOT_IN_PROGRESS,
                "nobody talks on the call: it is " + status,
                Map.of("status", status));
    }
}
