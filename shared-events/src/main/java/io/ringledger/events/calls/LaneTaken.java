package io.ringledger.events.calls;

import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.LaneId;
import java.time.Instant;

/**
 * An attempt has the lane to itself.
 *
 * @param laneId lane that is taken
 * @param attemptId attempt that has it until it is settled
 * @param takenAt our clock, UTC
 */
public record LaneTaken(LaneId laneId, AttemptId attemptId, Instant takenAt) implements DialLaneEvent {}
