package io.ringledger.command.audit;

import io.ringledger.api.audit.SecurityEventCommand;
import io.ringledger.api.audit.SecurityEventCommand.RaiseSecurityEvent;
import io.ringledger.api.audit.SecurityEventCommand.ResolveSecurityEvent;
import io.ringledger.events.audit.SecurityEvent;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.vocabulary.SecurityEventId;
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

/** Shell around {@link SecurityEventState} and {@link SecurityEventDecider}: one stream per security event. */
@Aggregate
class SecurityEventAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable SecurityEventId securityEventId;

    private @Nullable TenantId tenantId;
    private SecurityEventState state = new SecurityEventState.Missing();

    /** To another tenant this security event does not exist. */
    @CommandHandlerInterceptor
    void hideFromOthers(SecurityEventCommand command, @MetaDataValue(MetadataKeys.TENANT_ID) @Nullable String tenant) {
        if (tenantId != null && !tenantId.value().equals(tenant)) {
            throw SecurityEventDecider.notFound(command.securityEventId());
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RaiseSecurityEvent command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ResolveSecurityEvent command) {
        decide(command);
    }

    private void decide(SecurityEventCommand command) {
        SecurityEventDecider.decide(state, command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void evolve(SecurityEvent event, @MetaDataValue(MetadataKeys.TENANT_ID) @Nullable String tenant) {
        securityEventId = event.securityEventId();
        if (tenantId == null && tenant != null) {
            tenantId = new TenantId(tenant);
        }
        state = SecurityEventState.evolve(state, event);
    }
}
