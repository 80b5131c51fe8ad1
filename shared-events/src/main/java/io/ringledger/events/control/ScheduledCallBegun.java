package io.ringledger.events.control;

import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.ScheduleId;
import java.time.Instant;

/**
 * Its time has come: the intent to begin the call. The call has the schedule's number, so it is begun once, however often this is
 * acted on.
 *
 * @param callId call that comes of it
 * @param begunAt our clock, UTC
 */
public record ScheduledCallBegun(ScheduleId scheduleId, CallId callId, Instant begunAt) implements ScheduledCallEvent {}
