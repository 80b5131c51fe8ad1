package io.ringledger.command.suppression;

import io.ringledger.api.rejections.Rejected;
import io.ringledger.api.suppression.RegistryCommand;
import io.ringledger.api.suppression.RegistryCommand.ActivateRegistryVersion;
import io.ringledger.api.suppression.RegistryCommand.RegisterRegistryVersion;
import io.ringledger.api.suppression.SuppressionRejection;
import io.ringledger.events.suppression.RegistryEvent;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.vocabulary.RegistryId;
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

/** An outside list, as one tenant obtains it: shell around {@link RegistryState} and {@link RegistryDecider}. */
@Aggregate
class RegistryAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable RegistryId registryId;

    private @Nullable TenantId tenantId;
    private RegistryState state = RegistryState.NEW;

    /** To another tenant this does not exist. */
    @CommandHandlerInterceptor
    void hideFromOthers(RegistryCommand command, @MetaDataValue(MetadataKeys.TENANT_ID) @Nullable String tenant) {
        if (tenantId != null && !tenantId.value().equals(tenant)) {
            throw new Rejected(SuppressionRejection.REGISTRY_NOT_FOUND, "no list of this tenant");
        }
    }

    /** Answers the number of the version. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int handle(RegisterRegistryVersion command) {
        decide(command);
        return state.versions();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ActivateRegistryVersion command) {
        decide(command);
    }

    private void decide(RegistryCommand command) {
        RegistryDecider.decide(state, command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void evolve(RegistryEvent event, @MetaDataValue(MetadataKeys.TENANT_ID) @Nullable String tenant) {
        registryId = event.registryId();
        if (tenantId == null && tenant != null) {
            tenantId = new TenantId(tenant);
        }
        state = RegistryState.evolve(state, event);
    }
}
