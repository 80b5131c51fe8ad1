package io.ringledger.command.agents;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import io.ringledger.api.agents.AgentCommand;
import io.ringledger.api.agents.AgentCommand.AddAgent;
import io.ringledger.api.agents.AgentCommand.DeleteAgent;
import io.ringledger.api.agents.AgentCommand.ReleaseAgent;
import io.ringledger.api.agents.AgentCommand.ReserveAgent;
import io.ringledger.api.agents.AgentCommand.ReviseAgent;
import io.ringledger.api.agents.AgentCommand.SetAgentAvailability;
import io.ringledger.command.snapshots.LongStreams;
import io.ringledger.events.agents.AgentEvent;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.vocabulary.AgentId;
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

/** Shell around {@link AgentState} and {@link AgentDecider}: one stream per agent, read from a snapshot. */
@Aggregate(snapshotTriggerDefinition = LongStreams.TRIGGER)
@Revision("1")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class AgentAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable AgentId agentId;

    private @Nullable TenantId tenantId;
    private AgentState state = new AgentState.Missing();

    /** To another tenant this agent does not exist. */
    @CommandHandlerInterceptor
    void hideFromOthers(AgentCommand command, @MetaDataValue(MetadataKeys.TENANT_ID) @Nullable String tenant) {
        if (tenantId != null && !tenantId.value().equals(tenant)) {
            throw AgentDecider.notFound(command.agentId());
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AddAgent command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReviseAgent command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SetAgentAvailability command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReserveAgent command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReleaseAgent command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DeleteAgent command) {
        decide(command);
    }

    private void decide(AgentCommand command) {
        AgentDecider.decide(state, command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void evolve(AgentEvent event, @MetaDataValue(MetadataKeys.TENANT_ID) @Nullable String tenant) {
        agentId = event.agentId();
        if (tenantId == null && tenant != null) {
            tenantId = new TenantId(tenant);
        }
        state = AgentState.evolve(state, event);
    }
}
