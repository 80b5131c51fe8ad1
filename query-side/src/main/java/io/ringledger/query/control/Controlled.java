package io.ringledger.query.control;

import io.ringledger.api.control.ControlledCall;
import io.ringledger.api.control.ControlledCall.Deferral;
import io.ringledger.api.control.ControlledCall.Ending;
import io.ringledger.api.control.ControlledCall.Filing;
import io.ringledger.api.control.ControlledCall.Stage;
import io.ringledger.events.calls.CallDispositioned;
import io.ringledger.events.calls.CallEnded;
import io.ringledger.events.calls.CallInitiated;
import io.ringledger.events.calls.CallPrioritised;
import io.ringledger.events.calls.CallReceived;
import io.ringledger.events.calls.DialAccepted;
import io.ringledger.events.calls.DialClaimed;
import io.ringledger.events.calls.DialDeferred;
import io.ringledger.events.calls.DialOutcomeUnknown;
import io.ringledger.events.calls.DialRefused;
import io.ringledger.events.calls.HangUpAccepted;
import io.ringledger.events.calls.HangUpRefused;
import io.ringledger.events.calls.HangUpRequested;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallOutcome;
import io.ringledger.vocabulary.Direction;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A call as kept for whoever runs the floor: nothing personal. */
record Controlled(TenantId tenant, ControlledCall call) {
    /** @throws IllegalStateException if the call's first event is not the one that begins it */
    static Controlled after(@Nullable Controlled before, RecordedEvent event) {
        if (before != null) {
            return new Controlled(before.tenant, after(before.call, event));
        }
        return new Controlled(
                event.tenant(),
                switch (event.payload()) {
                    case CallInitiated e -> begun(e.callId(), Direction.OUTBOUND, Stage.WAITING, e.initiatedAt());
                    case CallReceived e -> begun(e.callId(), Direction.INBOUND, Stage.LIVE, e.receivedAt());
                    default -> throw new IllegalStateException("a call without a beginning");
                });
    }

    private static ControlledCall begun(CallId id, Direction direction, Stage stage, Instant at) {
        return new ControlledCall(id, direction, stage, stage == Stage.LIVE, 0, millis(at), null, null, null, null);
    }

    private static ControlledCall after(ControlledCall call, RecordedEvent event) {
        return switch (event.payload()) {
            case DialDeferred e ->
                with(call, new Deferral(e.reason(), e.underWay(), e.limit(), millis(e.deferredAt())));
            case CallPrioritised e ->
                new ControlledCall(
                        call.id(),
                        call.direction(),
                        call.stage(),
                        call.wasDialled(),
                        e.priority(),
                        call.requestedAt(),
                        call.deferral(),
                        call.outcome(),
                        call.ending(),
                        call.filing());
            case DialClaimed _ -> at(call, Stage.DIALLING, null);
            case DialAccepted _ -> at(call, Stage.LIVE, null);
            case DialRefused e -> unplaced(call, e.outcome());
            case DialOutcomeUnknown _ -> unplaced(call, CallOutcome.OUTCOME_UNKNOWN);
            case CallEnded e -> at(call, Stage.OVER, e.outcome());
            case HangUpRequested e ->
                ending(call, now -> new Ending(Ending.State.REQUESTED, e.stopId(), null, millis(e.requestedAt())));
            case HangUpAccepted e ->
                ending(call, now -> new Ending(Ending.State.ACCEPTED, now.stop(), null, millis(e.acceptedAt())));
            case HangUpRefused e ->
                ending(
                        call,
                        now -> new Ending(Ending.State.REFUSED, now.stop(), e.providerCode(), millis(e.refusedAt())));
            case CallDispositioned e ->
                new ControlledCall(
                        call.id(),
                        call.direction(),
                        call.stage(),
                        call.wasDialled(),
                        call.priority(),
                        call.requestedAt(),
                        call.deferral(),
                        call.outcome(),
                        call.ending(),
                        new Filing(e.disposition(), event.author(), millis(e.dispositionedAt())));
            default -> call;
        };
    }

    /** What the carrier has says more than that an attempt failed. */
    private static ControlledCall unplaced(ControlledCall call, CallOutcome outcome) {
        return call.stage() == Stage.LIVE ? call : at(call, Stage.OVER, outcome);
    }

    private static ControlledCall at(ControlledCall call, Stage stage, @Nullable CallOutcome outcome) {
        return new ControlledCall(
                call.id(),
                call.direction(),
                stage,
                call.wasDialled() || stage == Stage.DIALLING || stage == Stage.LIVE,
                call.priority(),
                call.requestedAt(),
                call.deferral(),
                outcome,
                call.ending(),
                call.filing());
    }

    private static ControlledCall with(ControlledCall call, Deferral deferral) {
        return new ControlledCall(
                call.id(),
                call.direction(),
                call.stage(),
                call.wasDialled(),
                call.priority(),
                call.requestedAt(),
                deferral,
                call.outcome(),
                call.ending(),
                call.filing());
    }

    private static ControlledCall ending(ControlledCall call, UnaryOperator<Ending> step) {
        Ending known = call.ending();
        Ending before = known == null ? new Ending(Ending.State.REQUESTED, null, null, call.requestedAt()) : known;
        return new ControlledCall(
                call.id(),
                call.direction(),
                call.stage(),
                call.wasDialled(),
                call.priority(),
                call.requestedAt(),
                call.deferral(),
                call.outcome(),
                step.apply(before),
                call.filing());
    }

    private static Instant millis(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS);
    }
}
