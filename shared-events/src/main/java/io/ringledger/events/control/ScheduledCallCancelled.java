package io.ringledger.events.control;

import io.ringledger.vocabulary.ScheduleId;
import java.time.Instant;

/**
 * Nobody wants the call any more; who said so is in the metadata.
 *
 * @param cancelledAt our clock, UTC
 */
public record ScheduledCallCancelled(ScheduleId scheduleId, Instant cancelledAt) implements ScheduledCallEvent {}
