package io.ringledger.events.control;

import io.ringledger.vocabulary.ScheduleId;
import java.time.Instant;

/**
 * Its time came and went: nothing ran, or an emergency stop held, for so long that nobody expects the call any more.
 *
 * @param missedAt our clock, UTC
 */
public record ScheduledCallMissed(ScheduleId scheduleId, Instant missedAt) implements ScheduledCallEvent {}
