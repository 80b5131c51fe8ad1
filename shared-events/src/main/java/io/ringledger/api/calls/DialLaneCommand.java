package io.ringledger.api.calls;

import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.LaneId;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a dialing lane. */
public sealed interface DialLaneCommand {
    LaneId laneId();

    /**
     * Have the lane; silent for the attempt that has it.
     *
     * @throws io.ringledger.api.rejections.Rejected LANE_TAKEN if another attempt has it
     */
    record TakeLane(@TargetAggregateIdentifier LaneId laneId, AttemptId attemptId, Instant at)
            implements DialLaneCommand {}

    /** Leave the lane; silent for an attempt that does not have it. */
    record FreeLane(@TargetAggregateIdentifier LaneId laneId, AttemptId attemptId, Instant at)
            implements DialLaneCommand {}
}
