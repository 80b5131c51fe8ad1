package io.ringledger.command.compliance;

import io.ringledger.api.compliance.ComplianceRejection;
import io.ringledger.api.compliance.DataRequestCommand;
import io.ringledger.api.compliance.DataRequestCommand.ApproveRequest;
import io.ringledger.api.compliance.DataRequestCommand.BeginErasure;
import io.ringledger.api.compliance.DataRequestCommand.CompleteErasure;
import io.ringledger.api.compliance.DataRequestCommand.DeclineRequest;
import io.ringledger.api.compliance.DataRequestCommand.ForbidErasure;
import io.ringledger.api.compliance.DataRequestCommand.RecordKeysDestroyed;
import io.ringledger.api.compliance.DataRequestCommand.RequestData;
import io.ringledger.api.rejections.Rejection;
import io.ringledger.events.compliance.DataRequestEvent;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.vocabulary.DataRequestId;
import io.ringledger.vocabulary.DataRequestKind;
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

/** A request about a person's data: shell around {@link DataRequestState} and {@link DataRequestDecider}. */
@Aggregate
class DataRequestAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable DataRequestId requestId;

    private @Nullable TenantId tenantId;
    private DataRequestState state = new DataRequestState.Missing();

    /** To another tenant this does not exist. */
    @CommandHandlerInterceptor
    void hideFromOthers(DataRequestCommand command, @MetaDataValue(MetadataKeys.TENANT_ID) @Nullable String tenant) {
        if (tenantId != null && !tenantId.value().equals(tenant)) {
            throw DataRequestDecider.notFound(command.requestId());
        }
    }

    /** A refusal is returned, not thrown, so that its event stays: somebody may have to prove it. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    @Nullable
    Rejection handle(RequestData command, @MetaDataValue(MetadataKeys.USER_ID) String actor) {
        decide(command, actor);
        return command.held() && command.kind() == DataRequestKind.DELETION
                ? new Rejection(
                        ComplianceRejection.LEGAL_HOLD.name(),
                        "The data must be kept: a legal hold is in place",
                        Map.of("request_id", command.requestId().value()))
                : null;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ApproveRequest command, @MetaDataValue(MetadataKeys.USER_ID) String actor) {
        decide(command, actor);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DeclineRequest command, @MetaDataValue(MetadataKeys.USER_ID) String actor) {
        decide(command, actor);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(BeginErasure command, @MetaDataValue(MetadataKeys.USER_ID) String actor) {
        decide(command, actor);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ForbidErasure command, @MetaDataValue(MetadataKeys.USER_ID) String actor) {
        decide(command, actor);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordKeysDestroyed command, @MetaDataValue(MetadataKeys.USER_ID) String actor) {
        decide(command, actor);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CompleteErasure command, @MetaDataValue(MetadataKeys.USER_ID) String actor) {
        decide(command, actor);
    }

    private void decide(DataRequestCommand command, String actor) {
        DataRequestDecider.decide(state, command, actor).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void evolve(
            DataRequestEvent event,
            @MetaDataValue(MetadataKeys.TENANT_ID) @Nullable String tenant,
            @MetaDataValue(MetadataKeys.USER_ID) @Nullable String author) {
        requestId = event.requestId();
        if (tenantId == null && tenant != null) {
            tenantId = new TenantId(tenant);
        }
        state = DataRequestState.evolve(state, event, String.valueOf(author));
    }
}
