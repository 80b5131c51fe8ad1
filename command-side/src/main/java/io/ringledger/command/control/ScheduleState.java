package io.ringledger.command.control;

import io.ringledger.events.control.CallScheduled;
import io.ringledger.events.control.ScheduledCallBegun;
import io.ringledger.events.control.ScheduledCallCancelled;
import io.ringledger.events.control.ScheduledCallEvent;
import io.ringledger.events.control.ScheduledCallMissed;
import java.time.Instant;

/** Where a call stands that is to be begun later. */
sealed interface ScheduleState {
    record Unknown() implements ScheduleState {}

    record Planned(Instant dueAt) implements ScheduleState {}

    record Begun() implements ScheduleState {}

    /** It will not be begun. */
    record Over() implements ScheduleState {}

    static ScheduleState evolve(ScheduleState state, ScheduledCallEvent event) {
        return switch (event) {
            case CallScheduled e -> new Planned(e.dueAt());
            case ScheduledCallBegun _ -> new Begun();
            case ScheduledCallCancelled _, ScheduledCallMissed _ -> new Over();
        };
    }
}
