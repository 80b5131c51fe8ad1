package io.ringledger.command.compliance;

import io.ringledger.api.compliance.ComplianceRejection;
import io.ringledger.api.compliance.LegalHoldCommand;
import io.ringledger.api.compliance.LegalHoldCommand.CloseErasure;
import io.ringledger.api.compliance.LegalHoldCommand.LiftHold;
import io.ringledger.api.compliance.LegalHoldCommand.PermitErasure;
import io.ringledger.api.compliance.LegalHoldCommand.PlaceHold;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.api.rejections.Rejection;
import io.ringledger.events.compliance.LegalHoldEvent;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.vocabulary.LegalHoldId;
import io.ringledger.vocabulary.TenantId;
import java.util.Map;
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

/** Whether one person's data must be kept: shell around {@link LegalHoldState} and {@link LegalHoldDecider}. */
@Aggregate
class LegalHoldAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable LegalHoldId holdId;

    private @Nullable TenantId tenantId;
    private LegalHoldState state = LegalHoldState.FREE;

    /** To another tenant this does not exist. */
    @CommandHandlerInterceptor
    void hideFromOthers(LegalHoldCommand command, @MetaDataValue(MetadataKeys.TENANT_ID) @Nullable String tenant) {
        if (tenantId != null && !tenantId.value().equals(tenant)) {
            throw new Rejected(ComplianceRejection.SUBJECT_NOT_FOUND, "nobody of this tenant");
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PlaceHold command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(LiftHold command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CloseErasure command) {
        decide(command);
    }

    /** A refusal is returned, not thrown, so that its event stays: somebody may have to prove it. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    @Nullable
    Rejection handle(PermitErasure command) {
        decide(command);
        return state.held()
                ? new Rejection(ComplianceRejection.LEGAL_HOLD.name(), "the data must be kept", Map.of())
                : null;
    }

    private void decide(LegalHoldCommand command) {
        LegalHoldDecider.decide(state, command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void evolve(LegalHoldEvent event, @MetaDataValue(MetadataKeys.TENANT_ID) @Nullable String tenant) {
        holdId = event.holdId();
        if (tenantId == null && tenant != null) {
            tenantId = new TenantId(tenant);
        }
        state = LegalHoldState.evolve(state, event);
    }
}
