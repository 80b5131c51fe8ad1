package io.ringledger.command.knowledge;

import io.ringledger.api.knowledge.KnowledgeCommand;
import io.ringledger.api.knowledge.KnowledgeCommand.AddKnowledge;
import io.ringledger.api.knowledge.KnowledgeCommand.BeginReading;
import io.ringledger.api.knowledge.KnowledgeCommand.DeleteKnowledge;
import io.ringledger.api.knowledge.KnowledgeCommand.ReceiveDocument;
import io.ringledger.api.knowledge.KnowledgeCommand.RecordText;
import io.ringledger.api.knowledge.KnowledgeCommand.RecordUnreadable;
import io.ringledger.events.knowledge.KnowledgeEvent;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.vocabulary.KnowledgeId;
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

/** Shell around {@link KnowledgeState} and {@link KnowledgeDecider}: one stream per entry. */
@Aggregate
class KnowledgeAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable KnowledgeId entryId;

    private @Nullable TenantId tenantId;
    private KnowledgeState state = new KnowledgeState.Missing();

    /** To another tenant this entry does not exist. */
    @CommandHandlerInterceptor
    void hideFromOthers(KnowledgeCommand command, @MetaDataValue(MetadataKeys.TENANT_ID) @Nullable String tenant) {
        if (tenantId != null && !tenantId.value().equals(tenant)) {
            throw KnowledgeDecider.notFound(command.entryId());
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AddKnowledge command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReceiveDocument command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(BeginReading command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordText command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordUnreadable command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DeleteKnowledge command) {
        decide(command);
    }

    private void decide(KnowledgeCommand command) {
        KnowledgeDecider.decide(state, command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void evolve(KnowledgeEvent event, @MetaDataValue(MetadataKeys.TENANT_ID) @Nullable String tenant) {
        entryId = event.entryId();
        if (tenantId == null && tenant != null) {
            tenantId = new TenantId(tenant);
        }
        state = KnowledgeState.evolve(state, event);
    }
}
