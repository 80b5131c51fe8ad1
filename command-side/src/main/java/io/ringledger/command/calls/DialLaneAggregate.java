package io.ringledger.command.calls;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import io.ringledger.api.calls.CallRejection;
import io.ringledger.api.calls.DialLaneCommand.FreeLane;
import io.ringledger.api.calls.DialLaneCommand.TakeLane;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.snapshots.LongStreams;
import io.ringledger.events.calls.DialLaneEvent;
import io.ringledger.events.calls.LaneFreed;
import io.ringledger.events.calls.LaneTaken;
import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.LaneId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * The right to dial one number from another: while an attempt is unsettled nobody else asks for the same two numbers, so
 * that the carrier's list of calls says without doubt what became of it. Belongs to no tenant.
 */
@Aggregate(snapshotTriggerDefinition = LongStreams.TRIGGER)
@Revision("1")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class DialLaneAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable LaneId laneId;

    private @Nullable AttemptId holder;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void take(TakeLane c) {
        if (holder == null) {
            AggregateLifecycle.apply(new LaneTaken(c.laneId(), c.attemptId(), c.at()));
        } else if (!holder.equals(c.attemptId())) {
            throw new Rejected(CallRejection.LANE_TAKEN, "another attempt dials these numbers");
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void free(FreeLane c) {
        if (c.attemptId().equals(holder)) {
            AggregateLifecycle.apply(new LaneFreed(c.laneId(), c.attemptId(), c.at()));
        }
    }

    @EventSourcingHandler
    void evolve(DialLaneEvent event) {
        laneId = event.laneId();
        holder = switch (event) {
            case LaneTaken e -> e.attemptId();
            case LaneFreed _ -> null;
        };
    }
}
