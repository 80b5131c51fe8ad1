package io.ringledger.command.calls.dialing;

import io.ringledger.events.control.CallScheduled;
import io.ringledger.events.control.ScheduledCallBegun;
import io.ringledger.events.control.ScheduledCallCancelled;
import io.ringledger.events.control.ScheduledCallMissed;
import io.ringledger.platform.messages.Cause;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.MetaData;

/** Keeps the list of calls to come, and begins those whose time has come. */
@ProcessingGroup(ScheduleAutomation.GROUP)
@DisallowReplay
final class ScheduleAutomation {
    static final String GROUP = "scheduled-calls";

    private final ScheduledCalls scheduled;

    ScheduleAutomation(ScheduledCalls scheduled) {
        this.scheduled = scheduled;
    }

    @EventHandler
    void on(CallScheduled event, MetaData metaData) {
        scheduled.plan(event, Cause.of(metaData));
    }

    @EventHandler
    void on(ScheduledCallBegun event, MetaData metaData) {
        scheduled.begin(event, Cause.of(metaData));
    }

    @EventHandler
    void on(ScheduledCallCancelled event) {
        scheduled.forget(event.scheduleId());
    }

    @EventHandler
    void on(ScheduledCallMissed event) {
        scheduled.forget(event.scheduleId());
    }
}
