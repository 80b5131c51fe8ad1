package io.ringledger.command.config;

import io.ringledger.api.config.BusinessConfigCommand;
import io.ringledger.api.config.BusinessConfigCommand.CreateBusinessConfig;
import io.ringledger.api.config.BusinessConfigCommand.DeleteBusinessConfig;
import io.ringledger.api.config.BusinessConfigCommand.RevertBusinessConfig;
import io.ringledger.api.config.BusinessConfigCommand.ReviseBusinessConfig;
import io.ringledger.events.config.BusinessConfigEvent;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.vocabulary.BusinessConfigId;
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

/** Shell around {@link BusinessConfigState} and {@link BusinessConfigDecider}: one stream per configuration. */
@Aggregate
class BusinessConfigAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable BusinessConfigId configId;

    private @Nullable TenantId tenantId;
    private BusinessConfigState state = new BusinessConfigState.Missing();

    /** To another tenant this configuration does not exist. */
    @CommandHandlerInterceptor
    void hideFromOthers(BusinessConfigCommand command, @MetaDataValue(MetadataKeys.TENANT_ID) @Nullable String tenant) {
        if (tenantId != null && !tenantId.value().equals(tenant)) {
            throw BusinessConfigDecider.notFound(command.configId());
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CreateBusinessConfig command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReviseBusinessConfig command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RevertBusinessConfig command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DeleteBusinessConfig command) {
        decide(command);
    }

    private void decide(BusinessConfigCommand command) {
        BusinessConfigDecider.decide(state, command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void evolve(BusinessConfigEvent event, @MetaDataValue(MetadataKeys.TENANT_ID) @Nullable String tenant) {
        configId = event.configId();
        if (tenantId == null && tenant != null) {
            tenantId = new TenantId(tenant);
        }
        state = BusinessConfigState.evolve(state, event);
    }
}
