package io.ringledger.events.control;

import io.ringledger.vocabulary.ScheduleId;

/** Everything that can happen to a call that is to be begun later, until it is one. */
public sealed interface ScheduledCallEvent
        permits CallScheduled, ScheduledCallBegun, ScheduledCallCancelled, ScheduledCallMissed {
    ScheduleId scheduleId();
}
