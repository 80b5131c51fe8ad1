package io.ringledger.events.calls;

import io.ringledger.vocabulary.LaneId;

/** Who may dial in one lane: while an attempt is unsettled, no other one may ask for the same two numbers. */
public sealed interface DialLaneEvent permits LaneTaken, LaneFreed {
    LaneId laneId();
}
