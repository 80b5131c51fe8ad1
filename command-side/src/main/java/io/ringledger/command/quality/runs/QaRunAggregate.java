package io.ringledger.command.quality.runs;

import io.ringledger.api.quality.QaRunCommand;
import io.ringledger.api.quality.QaRunCommand.AdvanceQaRun;
import io.ringledger.api.quality.QaRunCommand.StartQaRun;
import io.ringledger.events.quality.QaRunEvent;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.vocabulary.QaRunId;
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

/** Shell around {@link QaRunState} and {@link QaRunDecider}: one stream per run. */
@Aggregate
class QaRunAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable QaRunId runId;

    private @Nullable TenantId tenantId;
    private QaRunState state = new QaRunState.Missing();

    /** To another tenant this run does not exist. */
    @CommandHandlerInterceptor
    void hideFromOthers(QaRunCommand command, @MetaDataValue(MetadataKeys.TENANT_ID) @Nullable String tenant) {
        if (tenantId != null && !tenantId.value().equals(tenant)) {
            throw QaRunDecider.notFound(command.runId());
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(StartQaRun command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AdvanceQaRun command) {
        decide(command);
    }

    private void decide(QaRunCommand command) {
        QaRunDecider.decide(state, command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void evolve(QaRunEvent event, @MetaDataValue(MetadataKeys.TENANT_ID) @Nullable String tenant) {
        runId = event.runId();
        if (tenantId == null && tenant != null) {
            tenantId = new TenantId(tenant);
        }
        state = QaRunState.evolve(state, event);
    }
}
