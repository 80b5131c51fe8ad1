package io.ringledger.command.suppression;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.api.rejections.Rejection;
import io.ringledger.api.suppression.NumberGateCommand;
import io.ringledger.api.suppression.NumberGateCommand.AuthoriseDial;
import io.ringledger.api.suppression.NumberGateCommand.ClaimAuthorisedDial;
import io.ringledger.api.suppression.NumberGateCommand.RemoveSuppression;
import io.ringledger.api.suppression.NumberGateCommand.RemoveWhitelisting;
import io.ringledger.api.suppression.NumberGateCommand.SettleDial;
import io.ringledger.api.suppression.NumberGateCommand.SuppressNumber;
import io.ringledger.api.suppression.NumberGateCommand.WhitelistNumber;
import io.ringledger.api.suppression.SuppressionRejection;
import io.ringledger.command.snapshots.LongStreams;
import io.ringledger.command.suppression.rules.CallingRules;
import io.ringledger.events.suppression.NumberGateEvent;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.vocabulary.GateId;
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

/**
 * The gate of one tenant and number: shell around {@link NumberGateState} and {@link NumberGateDecider}. What forbids a dial is
 * returned, not thrown, so that its event stays. The revision is of the snapshot.
 */
@Aggregate(snapshotTriggerDefinition = LongStreams.TRIGGER)
@Revision("1")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class NumberGateAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable GateId gateId;

    private @Nullable TenantId tenantId;
    private NumberGateState state = NumberGateState.NEW;

    /** To another tenant this does not exist. */
    @CommandHandlerInterceptor
    void hideFromOthers(NumberGateCommand command, @MetaDataValue(MetadataKeys.TENANT_ID) @Nullable String tenant) {
        if (tenantId != null && !tenantId.value().equals(tenant)) {
            throw new Rejected(SuppressionRejection.NUMBER_NOT_FOUND, "no number of this tenant");
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    @Nullable
    Rejection handle(SuppressNumber command, CallingRules rules) {
        return decide(command, rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    @Nullable
    Rejection handle(RemoveSuppression command, CallingRules rules) {
        return decide(command, rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    @Nullable
    Rejection handle(WhitelistNumber command, CallingRules rules) {
        return decide(command, rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    @Nullable
    Rejection handle(RemoveWhitelisting command, CallingRules rules) {
        return decide(command, rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    @Nullable
    Rejection handle(AuthoriseDial command, CallingRules rules) {
        return decide(command, rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    @Nullable
    Rejection handle(ClaimAuthorisedDial command, CallingRules rules) {
        return decide(command, rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    @Nullable
    Rejection handle(SettleDial command, CallingRules rules) {
        return decide(command, rules);
    }

    private @Nullable Rejection decide(NumberGateCommand command, CallingRules rules) {
        NumberGateDecider.Decision decision = NumberGateDecider.decide(rules, state, command);
        decision.events().forEach(AggregateLifecycle::apply);
        return decision.refusal();
    }

    @EventSourcingHandler
    void evolve(NumberGateEvent event, @MetaDataValue(MetadataKeys.TENANT_ID) @Nullable String tenant) {
        gateId = event.gateId();
        if (tenantId == null && tenant != null) {
            tenantId = new TenantId(tenant);
        }
        state = NumberGateState.evolve(state, event);
    }
}
