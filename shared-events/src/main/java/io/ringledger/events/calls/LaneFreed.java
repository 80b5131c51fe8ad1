package io.ringledger.events.calls;

import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.LaneId;
import java.time.Instant;

/**
 * The attempt is settled; the next one may dial.
 *
 * @param laneId lane that is free
 * @param attemptId attempt that had it
 * @param freedAt our clock, UTC
 */
public record LaneFreed(LaneId laneId, AttemptId attemptId, Instant freedAt) implements DialLaneEvent {}
