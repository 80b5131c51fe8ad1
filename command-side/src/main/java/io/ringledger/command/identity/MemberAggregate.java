package io.ringledger.command.identity;

import io.ringledger.api.identity.MemberCommand;
import io.ringledger.api.identity.MemberCommand.AddMember;
import io.ringledger.api.identity.MemberCommand.ChangeRights;
import io.ringledger.api.identity.MemberCommand.LinkMember;
import io.ringledger.api.identity.MemberCommand.RemoveMember;
import io.ringledger.api.identity.MemberCommand.RenameMember;
import io.ringledger.events.identity.MemberEvent;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.vocabulary.MemberId;
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

/** A user in a company: shell around {@link MemberState} and {@link MemberDecider}. */
@Aggregate
class MemberAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable MemberId memberId;

    private @Nullable TenantId tenantId;
    private MemberState state = new MemberState.Outside(false);

    /** To another tenant it does not exist. */
    @CommandHandlerInterceptor
    void hideFromOthers(MemberCommand command, @MetaDataValue(MetadataKeys.TENANT_ID) @Nullable String tenant) {
        if (tenantId != null && !tenantId.value().equals(tenant)) {
            throw MemberDecider.notFound();
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AddMember command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RenameMember command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(LinkMember command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ChangeRights command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RemoveMember command) {
        decide(command);
    }

    private void decide(MemberCommand command) {
        MemberDecider.decide(state, command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void evolve(MemberEvent event, @MetaDataValue(MetadataKeys.TENANT_ID) @Nullable String tenant) {
        memberId = event.memberId();
        if (tenantId == null && tenant != null) {
            tenantId = new TenantId(tenant);
        }
        state = MemberState.evolve(state, event);
    }
}
