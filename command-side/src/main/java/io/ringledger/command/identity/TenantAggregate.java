package io.ringledger.command.identity;

import io.ringledger.api.identity.IdentityCommand.FoundTenant;
import io.ringledger.events.identity.TenantFounded;
import io.ringledger.vocabulary.TenantId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A company that shares the installation. */
@Aggregate
class TenantAggregate {
    @AggregateIdentifier
    private @Nullable TenantId tenantId;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void found(FoundTenant c) {
        if (tenantId == null) {
            AggregateLifecycle.apply(new TenantFounded(c.tenantId(), c.name(), c.first(), c.at()));
        }
    }

    @EventSourcingHandler
    void evolve(TenantFounded event) {
        tenantId = event.tenantId();
    }
}
