package io.ringledger.command.control;

import io.ringledger.api.control.ScheduleCommand;
import io.ringledger.api.control.ScheduleCommand.BeginScheduledCall;
import io.ringledger.api.control.ScheduleCommand.CancelScheduledCall;
import io.ringledger.api.control.ScheduleCommand.MissScheduledCall;
import io.ringledger.api.control.ScheduleCommand.ScheduleCall;
import io.ringledger.events.control.ScheduledCallEvent;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.vocabulary.ScheduleId;
import io.ringledger.vocabulary.TenantId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A call that is to be begun later: shell around {@link ScheduleState} and {@link ScheduleDecider}. */
@Aggregate
class ScheduledCallAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable ScheduleId scheduleId;

    private @Nullable TenantId tenantId;
    private ScheduleState state = new ScheduleState.Unknown();

    /** To another tenant this does not exist. */
    @CommandHandlerInterceptor
    void hideFromOthers(ScheduleCommand command, @MetaDataValue(MetadataKeys.TENANT_ID) @Nullable String tenant) {
        if (tenantId != null && !tenantId.value().equals(tenant)) {
            throw ScheduleDecider.notFound();
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ScheduleCall command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(BeginScheduledCall command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MissScheduledCall command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CancelScheduledCall command) {
        decide(command);
    }

    private void decide(ScheduleCommand command) {
        ScheduleDecider.decide(state, command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void evolve(ScheduledCallEvent event, @MetaDataValue(MetadataKeys.TENANT_ID) @Nullable String tenant) {
        scheduleId = event.scheduleId();
        if (tenantId == null && tenant != null) {
            tenantId = new TenantId(tenant);
        }
        state = ScheduleState.evolve(state, event);
    }
}
