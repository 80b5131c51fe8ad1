package io.ringledger.command.identity.rights;

import io.ringledger.api.identity.RoleCommand;
import io.ringledger.api.identity.RoleCommand.DefineRole;
import io.ringledger.api.identity.RoleCommand.ReviseRole;
import io.ringledger.api.identity.RoleCommand.WithdrawRole;
import io.ringledger.events.identity.RoleEvent;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.vocabulary.RoleId;
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

/** A role that a company defines: shell around {@link RoleState} and {@link RoleDecider}. */
@Aggregate
class RoleAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable RoleId roleId;

    private @Nullable TenantId tenantId;
    private RoleState state = new RoleState.Missing();

    /** To another tenant it does not exist. */
    @CommandHandlerInterceptor
    void hideFromOthers(RoleCommand command, @MetaDataValue(MetadataKeys.TENANT_ID) @Nullable String tenant) {
        if (tenantId != null && !tenantId.value().equals(tenant)) {
            throw RoleDecider.notFound();
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DefineRole command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReviseRole command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(WithdrawRole command) {
        decide(command);
    }

    private void decide(RoleCommand command) {
        RoleDecider.decide(state, command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void evolve(RoleEvent event, @MetaDataValue(MetadataKeys.TENANT_ID) @Nullable String tenant) {
        roleId = event.roleId();
        if (tenantId == null && tenant != null) {
            tenantId = new TenantId(tenant);
        }
        state = RoleState.evolve(event);
    }
}
