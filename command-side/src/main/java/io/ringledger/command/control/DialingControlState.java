package io.ringledger.command.control;

import io.ringledger.api.control.DialingStanding;
import io.ringledger.events.control.DialingControlEvent;
import io.ringledger.events.control.DialingLimitsSet;
import io.ringledger.events.control.EmergencyStopLifted;
import io.ringledger.events.control.EmergencyStopOrdered;
import io.ringledger.vocabulary.DialingLimits;
import io.ringledger.vocabulary.StopId;
import org.jspecify.annotations.Nullable;

/**
 * Whether and how much a tenant dials.
 *
 * @param stop the emergency stop that holds, {@code null} for none
 * @param limits {@code null} where none were ever set
 */
record DialingControlState(@Nullable StopId stop, @Nullable DialingLimits limits) {
    static final DialingControlState NEW = new DialingControlState(null, null);

    DialingStanding standing() {
        return new DialingStanding(stop, limits);
    }

    static DialingControlState evolve(DialingControlState state, DialingControlEvent event) {
        return switch (event) {
            case EmergencyStopOrdered e -> new DialingControlState(e.stopId(), state.limits);
            case EmergencyStopLifted _ -> new DialingControlState(null, state.limits);
            case DialingLimitsSet e -> new DialingControlState(state.stop, e.limits());
        };
    }
}
