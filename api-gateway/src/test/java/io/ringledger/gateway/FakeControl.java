package io.ringledger.gateway;

import io.ringledger.api.calls.CallCommand.DispositionCall;
import io.ringledger.api.calls.CallCommand.PrioritiseCall;
import io.ringledger.api.control.ControlQuery;
import io.ringledger.api.control.ControlRejection;
import io.ringledger.api.control.ControlledCall;
import io.ringledger.api.control.ControlledCall.Filing;
import io.ringledger.api.control.ControlledCall.Stage;
import io.ringledger.api.control.ControlledCalls;
import io.ringledger.api.control.DecisionsOfCalls;
import io.ringledger.api.control.DialDecisions;
import io.ringledger.api.control.DialDecisions.DialDecision;
import io.ringledger.api.control.DialingControlCommand;
import io.ringledger.api.control.DialingControlCommand.LiftEmergencyStop;
import io.ringledger.api.control.DialingControlCommand.LookAtDialing;
import io.ringledger.api.control.DialingControlCommand.OrderEmergencyStop;
import io.ringledger.api.control.DialingControlCommand.RequireDialing;
import io.ringledger.api.control.DialingControlCommand.SetDialingLimits;
import io.ringledger.api.control.DialingControlView;
import io.ringledger.api.control.DialingControlView.Stop;
import io.ringledger.api.control.DialingFigures;
import io.ringledger.api.control.DialingStanding;
import io.ringledger.api.control.ScheduleCommand;
import io.ringledger.api.control.ScheduleCommand.CancelScheduledCall;
import io.ringledger.api.control.ScheduleCommand.ScheduleCall;
import io.ringledger.api.control.ScheduledCallPage;
import io.ringledger.api.control.ScheduledCallView;
import io.ringledger.api.control.ScheduledCallView.State;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.DialingLimits;
import io.ringledger.vocabulary.ScheduleId;
import io.ringledger.vocabulary.StopId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The control of the one tenant there is in the gateway's tests, and calls as a test puts them. */
public final class FakeControl {
    private final Map<CallId, ControlledCall> calls = new ConcurrentHashMap<>();
    private final List<DialDecision> decisions = new CopyOnWriteArrayList<>();
    private final Map<ScheduleId, ScheduledCallView> scheduled = new ConcurrentHashMap<>();
    private volatile @Nullable Stop stop;
    private volatile @Nullable DialingLimits limits;

    void clear() {
        calls.clear();
        decisions.clear();
        scheduled.clear();
        stop = null;
        limits = null;
    }

    /** A call as whoever runs the floor sees it. */
    public void put(ControlledCall call) {
        calls.put(call.id(), call);
    }

    /** What was judged about whatever call is asked for. */
    public void decide(DialDecision decision) {
        decisions.add(decision);
    }

    @Nullable
    Object handle(DialingControlCommand command, Cause cause) {
        Stop known = stop;
        boolean holds = known != null && known.holds();
        return switch (command) {
            case OrderEmergencyStop c -> {
                if (!holds) {
                    stop = new Stop(c.stopId(), c.reason(), cause.userId(), c.at(), null, null);
                }
                yield holding();
            }
            case LiftEmergencyStop c -> {
                if (known != null && known.holds()) {
                    stop = new Stop(known.id(), known.reason(), known.by(), known.orderedAt(), c.at(), cause.userId());
                }
                yield null;
            }
            case SetDialingLimits c -> {
                limits = c.limits();
                yield null;
            }
            case LookAtDialing ignored -> new DialingStanding(holds ? holding() : null, limits);
            case RequireDialing ignored -> {
                if (holds) {
                    throw new Rejected(ControlRejection.EMERGENCY_STOPPED, "stopped");
                }
                yield null;
            }
        };
    }

    private StopId holding() {
        return Objects.requireNonNull(stop).id();
    }

    void handle(ScheduleCommand command, Cause cause) {
        switch (command) {
            case ScheduleCall c ->
                scheduled.put(
                        c.scheduleId(),
                        new ScheduledCallView(
                                c.scheduleId(),
                                State.PLANNED,
                                c.customer(),
                                c.line(),
                                c.note(),
                                cause.userId(),
                                c.dueAt(),
                                c.at(),
                                null));
            case CancelScheduledCall c -> {
                ScheduledCallView planned = scheduled.get(c.scheduleId());
                if (planned == null) {
                    throw new Rejected(ControlRejection.SCHEDULE_NOT_FOUND, "not there");
                }
                scheduled.put(
                        c.scheduleId(),
                        new ScheduledCallView(
                                planned.id(),
                                State.CANCELLED,
                                planned.customer(),
                                planned.line(),
                                planned.note(),
                                planned.by(),
                                planned.dueAt(),
                                planned.scheduledAt(),
                                null));
            }
            default -> throw new IllegalArgumentException("no gateway sends " + command);
        }
    }

    void handle(DispositionCall command, Cause cause) {
        calls.computeIfPresent(
                command.callId(),
                (id, call) -> new ControlledCall(
                        id,
                        call.direction(),
                        call.stage(),
                        call.wasDialled(),
                        call.priority(),
                        call.requestedAt(),
                        call.deferral(),
                        call.outcome(),
                        call.ending(),
                        new Filing(command.disposition(), cause.userId(), command.at())));
    }

    void handle(PrioritiseCall command) {
        calls.computeIfPresent(
                command.callId(),
                (id, call) -> new ControlledCall(
                        id,
                        call.direction(),
                        call.stage(),
                        call.wasDialled(),
                        command.priority(),
                        call.requestedAt(),
                        call.deferral(),
                        call.outcome(),
                        call.ending(),
                        call.filing()));
    }

    Object answer(ControlQuery query) {
        return switch (query) {
            case ControlQuery.FindDialingControl ignored ->
                new DialingControlView(limits, limits == null ? null : "user_1", null, stop);
            case ControlQuery.CountDialing ignored ->
                new DialingFigures(count(Stage.WAITING), count(Stage.DIALLING) + count(Stage.LIVE));
            case ControlQuery.ListWaiting asked ->
                page(calls.values().stream()
                        .filter(call -> call.stage() == Stage.WAITING)
                        .skip(asked.offset())
                        .limit(asked.limit())
                        .toList());
            case ControlQuery.FindControlled asked ->
                page(asked.callIds().stream()
                        .map(calls::get)
                        .filter(Objects::nonNull)
                        .toList());
            case ControlQuery.ListStopped ignored -> page(List.copyOf(calls.values()));
            case ControlQuery.ListScheduled asked -> {
                List<ScheduledCallView> planned = scheduled.values().stream()
                        .filter(call -> call.state() == asked.state())
                        .toList();
                yield new ScheduledCallPage(planned, planned.size());
            }
            case ControlQuery.FindScheduled asked -> {
                ScheduledCallView found = scheduled.get(asked.scheduleId());
                if (found == null) {
                    throw new Rejected(ControlRejection.SCHEDULE_NOT_FOUND, "not there");
                }
                yield found;
            }
            case ControlQuery.ListDialDecisions ignored -> new DialDecisions(decisions);
            case ControlQuery.ListDecisionsOfCalls asked ->
                new DecisionsOfCalls(asked.callIds().stream()
                        .map(call -> new DecisionsOfCalls.OfCall(call, new DialDecisions(decisions)))
                        .toList());
        };
    }

    private long count(Stage stage) {
        return calls.values().stream().filter(call -> call.stage() == stage).count();
    }

    private static ControlledCalls page(List<ControlledCall> found) {
        return new ControlledCalls(found, found.size());
    }
}
