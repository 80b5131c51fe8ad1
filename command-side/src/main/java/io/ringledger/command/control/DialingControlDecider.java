package io.ringledger.command.control;

import io.ringledger.api.control.ControlRejection;
import io.ringledger.api.control.DialingControlCommand;
import io.ringledger.api.control.DialingControlCommand.LiftEmergencyStop;
import io.ringledger.api.control.DialingControlCommand.LookAtDialing;
import io.ringledger.api.control.DialingControlCommand.OrderEmergencyStop;
import io.ringledger.api.control.DialingControlCommand.RequireDialing;
import io.ringledger.api.control.DialingControlCommand.SetDialingLimits;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.events.control.DialingControlEvent;
import io.ringledger.events.control.DialingLimitsSet;
import io.ringledger.events.control.EmergencyStopLifted;
import io.ringledger.events.control.EmergencyStopOrdered;
import io.ringledger.vocabulary.SubjectId;
import java.util.List;
import java.util.Map;

/** The rules of a tenant's dialing as a whole: one emergency stop holds at a time. */
final class DialingControlDecider {
    private DialingControlDecider() {}

    /** @throws Rejected as the command says */
    static List<DialingControlEvent> decide(DialingControlState state, DialingControlCommand command) {
        return switch (command) {
            case OrderEmergencyStop c -> order(state, c);
            case LiftEmergencyStop c ->
                state.stop() == null
                        ? List.of()
                        : List.of(new EmergencyStopLifted(c.controlId(), state.stop(), c.at()));
            case SetDialingLimits c ->
                c.limits().equals(state.limits())
                        ? List.of()
                        : List.of(new DialingLimitsSet(c.controlId(), c.limits(), c.at()));
            case LookAtDialing _ -> List.of();
            case RequireDialing _ -> requireDialing(state);
        };
    }

    private static List<DialingControlEvent> order(DialingControlState state, OrderEmergencyStop c) {
        return state.stop() == null
                ? List.of(new EmergencyStopOrdered(
                        c.controlId(), c.stopId(), new SubjectId(c.stopId().value()), c.reason(), c.at()))
                : List.of();
    }

    private static List<DialingControlEvent> requireDialing(DialingControlState state) {
        if (state.stop() != null) {
            throw new Rejected(
                    ControlRejection.EMERGENCY_STOPPED,
                    "An emergency stop holds: nothing is dialled until it is lifted",
                    Map.of("stop_id", state.stop().value()));
        }
        return List.of();
    }
}
