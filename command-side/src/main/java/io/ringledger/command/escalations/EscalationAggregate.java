package io.ringledger.command.escalations;

import io.ringledger.api.escalations.EscalationCommand;
import io.ringledger.api.escalations.EscalationCommand.AcceptEscalation;
import io.ringledger.api.escalations.EscalationCommand.AssignAgent;
import io.ringledger.api.escalations.EscalationCommand.CancelEscalation;
import io.ringledger.api.escalations.EscalationCommand.ChooseAgent;
import io.ringledger.api.escalations.EscalationCommand.ClaimAgentLeg;
import io.ringledger.api.escalations.EscalationCommand.CompleteEscalation;
import io.ringledger.api.escalations.EscalationCommand.DeclineEscalation;
import io.ringledger.api.escalations.EscalationCommand.EndWithCall;
import io.ringledger.api.escalations.EscalationCommand.ExpireAssignment;
import io.ringledger.api.escalations.EscalationCommand.ExpireTransfer;
import io.ringledger.api.escalations.EscalationCommand.OpenEscalation;
import io.ringledger.api.escalations.EscalationCommand.PassOverAgent;
import io.ringledger.api.escalations.EscalationCommand.QueueEscalation;
import io.ringledger.api.escalations.EscalationCommand.RecordAgentLeg;
import io.ringledger.api.escalations.EscalationCommand.RecordAgentLegRefused;
import io.ringledger.api.escalations.EscalationCommand.RecordAgentLegReport;
import io.ringledger.api.escalations.EscalationCommand.RecordCustomerNotSent;
import io.ringledger.api.escalations.EscalationCommand.RecordCustomerSent;
import io.ringledger.api.escalations.EscalationCommand.RecordJoined;
import io.ringledger.api.escalations.EscalationCommand.RequestTransfer;
import io.ringledger.events.escalations.EscalationEvent;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.vocabulary.EscalationId;
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

/** Shell around {@link EscalationState} and {@link EscalationDecider}: one stream per escalation, a short one. */
@Aggregate
class EscalationAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable EscalationId escalationId;

    private @Nullable TenantId tenantId;
    private EscalationState state = new EscalationState.Missing();

    /** To another tenant this escalation does not exist. */
    @CommandHandlerInterceptor
    void hideFromOthers(EscalationCommand command, @MetaDataValue(MetadataKeys.TENANT_ID) @Nullable String tenant) {
        if (tenantId != null && !tenantId.value().equals(tenant)) {
            throw EscalationDecider.notFound(command.escalationId());
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenEscalation command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ChooseAgent command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(QueueEscalation command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PassOverAgent command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AssignAgent command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ExpireAssignment command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EndWithCall command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AcceptEscalation command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DeclineEscalation command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CompleteEscalation command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CancelEscalation command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RequestTransfer command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ClaimAgentLeg command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordAgentLeg command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordAgentLegRefused command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordAgentLegReport command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordJoined command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordCustomerSent command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordCustomerNotSent command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ExpireTransfer command) {
        decide(command);
    }

    private void decide(EscalationCommand command) {
        EscalationDecider.decide(state, command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void evolve(EscalationEvent event, @MetaDataValue(MetadataKeys.TENANT_ID) @Nullable String tenant) {
        escalationId = event.escalationId();
        if (tenantId == null && tenant != null) {
            tenantId = new TenantId(tenant);
        }
        state = EscalationState.evolve(state, event);
    }
}
