package io.ringledger.command.control;

import io.ringledger.api.control.ControlRejection;
import io.ringledger.api.control.ScheduleCommand;
import io.ringledger.api.control.ScheduleCommand.BeginScheduledCall;
import io.ringledger.api.control.ScheduleCommand.CancelScheduledCall;
import io.ringledger.api.control.ScheduleCommand.MissScheduledCall;
import io.ringledger.api.control.ScheduleCommand.ScheduleCall;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.control.ScheduleState.Begun;
import io.ringledger.command.control.ScheduleState.Over;
import io.ringledger.command.control.ScheduleState.Planned;
import io.ringledger.command.control.ScheduleState.Unknown;
import io.ringledger.events.control.CallScheduled;
import io.ringledger.events.control.ScheduledCallBegun;
import io.ringledger.events.control.ScheduledCallCancelled;
import io.ringledger.events.control.ScheduledCallEvent;
import io.ringledger.events.control.ScheduledCallMissed;
import io.ringledger.vocabulary.CallId;
import java.util.List;

/** The rules of a call that is to be begun later: it is begun once, or cancelled, or missed. */
final class ScheduleDecider {
    private ScheduleDecider() {}

    /** @throws Rejected as the command says */
    static List<ScheduledCallEvent> decide(ScheduleState state, ScheduleCommand command) {
        return switch (command) {
            case ScheduleCall c ->
                state instanceof Unknown
                        ? List.of(new CallScheduled(
                                c.scheduleId(),
                                c.party(),
                                c.customer(),
                                c.line(),
                                c.businessId(),
                                c.templateId(),
                                c.attributes(),
                                c.note(),
                                c.dueAt(),
                                c.at()))
                        : List.of();
            case BeginScheduledCall c ->
                state instanceof Planned planned && !c.at().isBefore(planned.dueAt())
                        ? List.of(new ScheduledCallBegun(
                                c.scheduleId(), CallId.of(c.scheduleId().number()), c.at()))
                        : List.of();
            case MissScheduledCall c ->
                state instanceof Planned ? List.of(new ScheduledCallMissed(c.scheduleId(), c.at())) : List.of();
            case CancelScheduledCall c -> cancel(state, c);
        };
    }

    private static List<ScheduledCallEvent> cancel(ScheduleState state, CancelScheduledCall c) {
        return switch (state) {
            case Planned _ -> List.of(new ScheduledCallCancelled(c.scheduleId(), c.at()));
            case Begun _ -> throw new Rejected(ControlRejection.SCHEDULE_BEGUN, "the call was begun: cancel that");
            case Over _ -> List.of();
            case Unknown _ -> throw notFound();
        };
    }

    static Rejected notFound() {
        return new Rejected(ControlRejection.SCHEDULE_NOT_FOUND, "There is no such scheduled call");
    }
}
