package io.ringledger.command.calls;

import io.ringledger.api.calls.CallCommand.DeferDial;
import io.ringledger.api.calls.CallCommand.DispositionCall;
import io.ringledger.api.calls.CallCommand.PrioritiseCall;
import io.ringledger.api.calls.CallCommand.StopCall;
import io.ringledger.api.calls.CallRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.calls.CallState.Claimed;
import io.ringledger.command.calls.CallState.Ended;
import io.ringledger.command.calls.CallState.NotPlaced;
import io.ringledger.command.calls.CallState.OnCarrier;
import io.ringledger.command.calls.CallState.Requested;
import io.ringledger.command.calls.CallState.Unplaced;
import io.ringledger.events.calls.CallDispositioned;
import io.ringledger.events.calls.CallEnded;
import io.ringledger.events.calls.CallEvent;
import io.ringledger.events.calls.CallPrioritised;
import io.ringledger.events.calls.DialDeferred;
import io.ringledger.events.calls.HangUpAccepted;
import io.ringledger.events.calls.HangUpRefused;
import io.ringledger.events.calls.HangUpRequested;
import io.ringledger.vocabulary.CallOutcome;
import io.ringledger.vocabulary.SubjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What whoever runs the floor makes of a call: its place in the queue, its end by an emergency stop, how it is filed. */
final class FloorDecider {
    private FloorDecider() {}

    static List<CallEvent> defer(CallState state, DeferDial c) {
        return switch (state) {
            case Requested r ->
                r.deferred() == c.reason()
                        ? List.of()
                        : List.of(new DialDeferred(c.callId(), c.reason(), c.underWay(), c.limit(), c.at()));
            case Claimed _, Unplaced _, OnCarrier _, Ended _ -> List.of();
            case NotPlaced _ -> throw CallDecider.notFound(c.callId());
        };
    }

    static List<CallEvent> prioritise(CallState state, PrioritiseCall c) {
        return switch (state) {
            case Requested r ->
                r.priority() == c.priority()
                        ? List.of()
                        : List.of(new CallPrioritised(c.callId(), c.priority(), c.at()));
            case Claimed _ -> throw notWaiting("dialling");
            case OnCarrier _ -> throw notWaiting("live");
            case Unplaced _, Ended _ -> throw notWaiting("over");
            case NotPlaced _ -> throw CallDecider.notFound(c.callId());
        };
    }

    private static Rejected notWaiting(String stage) {
        return new Rejected(
                CallRejection.CALL_NOT_WAITING, "the call does not wait: it is " + stage, Map.of("stage", stage));
    }

    /** A call that waits is withdrawn; of any other the wish and what the carrier said to it are recorded together. */
    static List<CallEvent> stop(CallState state, StopCall c) {
        return switch (state) {
            case Requested r ->
                List.of(
                        requested(r.party(), c),
                        new CallEnded(c.callId(), null, CallOutcome.CANCELED, null, -1, c.at(), false));
            case Claimed claimed -> stopped(claimed.party(), claimed.hangUp(), c);
            case OnCarrier on -> stopped(on.leg().party(), on.hangUp(), c);
            // the report of the end may be quicker than the answer to the request that brought it about
            case Ended ended ->
                c.answer() == null ? List.of() : stopped(ended.leg().party(), ended.hangUp(), c);
            case Unplaced _ -> List.of();
            case NotPlaced _ -> throw CallDecider.notFound(c.callId());
        };
    }

    private static List<CallEvent> stopped(SubjectId party, HangUp hangUp, StopCall c) {
        List<CallEvent> events = new ArrayList<>();
        if (hangUp == HangUp.NOT_ASKED) {
            events.add(requested(party, c));
        }
        events.addAll(answered(hangUp == HangUp.NOT_ASKED ? HangUp.REQUESTED : hangUp, c));
        return events;
    }

    private static List<CallEvent> answered(HangUp hangUp, StopCall c) {
        StopCall.@Nullable StopAnswer answer = c.answer();
        if (answer == null) {
            return List.of();
        }
        if (answer.accepted()) {
            return CallDecider.isOpen(hangUp) ? List.of(new HangUpAccepted(c.callId(), c.at())) : List.of();
        }
        return hangUp == HangUp.REQUESTED ? List.of(new HangUpRefused(c.callId(), answer.code(), c.at())) : List.of();
    }

    private static HangUpRequested requested(SubjectId party, StopCall c) {
        return new HangUpRequested(c.callId(), party, null, null, c.at(), c.stopId());
    }

    static List<CallEvent> disposition(CallState state, DispositionCall c) {
        return switch (state) {
            case Requested _, Claimed _, Unplaced _, OnCarrier _, Ended _ ->
                List.of(new CallDispositioned(c.callId(), c.disposition(), c.at()));
            case NotPlaced _ -> throw CallDecider.notFound(c.callId());
        };
    }
}
