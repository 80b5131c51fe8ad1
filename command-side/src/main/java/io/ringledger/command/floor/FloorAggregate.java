package io.ringledger.command.floor;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import io.ringledger.api.floor.AnswerServing;
import io.ringledger.api.floor.FloorCommand;
import io.ringledger.api.floor.FloorCommand.AbandonAnswer;
import io.ringledger.api.floor.FloorCommand.ClaimSeatCall;
import io.ringledger.api.floor.FloorCommand.CloseFloor;
import io.ringledger.api.floor.FloorCommand.EndTalk;
import io.ringledger.api.floor.FloorCommand.EndWrapUp;
import io.ringledger.api.floor.FloorCommand.ExpireSeat;
import io.ringledger.api.floor.FloorCommand.LeaveSeat;
import io.ringledger.api.floor.FloorCommand.LookAtFloor;
import io.ringledger.api.floor.FloorCommand.NotePacing;
import io.ringledger.api.floor.FloorCommand.PauseSeat;
import io.ringledger.api.floor.FloorCommand.ReadySeat;
import io.ringledger.api.floor.FloorCommand.RecordSeatCall;
import io.ringledger.api.floor.FloorCommand.RecordSeatCallRefused;
import io.ringledger.api.floor.FloorCommand.RecordSeatJoined;
import io.ringledger.api.floor.FloorCommand.RecordSeatReport;
import io.ringledger.api.floor.FloorCommand.ServeAnswer;
import io.ringledger.api.floor.FloorCommand.TakeSeat;
import io.ringledger.api.floor.FloorRejection;
import io.ringledger.api.floor.FloorStanding;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.floor.FloorState.Answer;
import io.ringledger.command.snapshots.LongStreams;
import io.ringledger.events.floor.FloorEvent;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.vocabulary.FloorId;
import io.ringledger.vocabulary.TenantId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Shell around {@link FloorState} and {@link FloorDecider}: one stream per campaign, read from a snapshot. All who pick up and
 * all who wait meet in it, so that one person is given to one agent, and nobody is abandoned while an agent waits.
 */
@Aggregate(snapshotTriggerDefinition = LongStreams.TRIGGER)
@Revision("1")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class FloorAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable FloorId floorId;

    private @Nullable TenantId tenantId;
    private FloorState state = FloorState.EMPTY;

    /** To another tenant nobody is on this floor. */
    @CommandHandlerInterceptor
    void hideFromOthers(FloorCommand command, @MetaDataValue(MetadataKeys.TENANT_ID) @Nullable String tenant) {
        if (tenantId != null && !tenantId.value().equals(tenant)) {
            throw new Rejected(FloorRejection.AGENT_NOT_SEATED, "nobody is on floor " + command.floorId());
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    AnswerServing handle(ServeAnswer command) {
        decide(command);
        return new AnswerServing(
                state.answer(command.callId()).map(Answer::seatId).orElse(null));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    FloorStanding handle(LookAtFloor command) {
        return Standings.of(state);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(TakeSeat command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(LeaveSeat command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PauseSeat command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReadySeat command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ClaimSeatCall command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordSeatCall command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordSeatCallRefused command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordSeatReport command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordSeatJoined command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ExpireSeat command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EndWrapUp command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AbandonAnswer command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EndTalk command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CloseFloor command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(NotePacing command) {
        decide(command);
    }

    private void decide(FloorCommand command) {
        FloorDecider.decide(state, command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void evolve(FloorEvent event, @MetaDataValue(MetadataKeys.TENANT_ID) @Nullable String tenant) {
        floorId = event.floorId();
        if (tenantId == null && tenant != null) {
            tenantId = new TenantId(tenant);
        }
        state = FloorState.evolve(state, event);
    }
}
