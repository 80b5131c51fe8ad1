package io.ringledger.command.leads;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import io.ringledger.api.leads.LeadImportCommand;
import io.ringledger.api.leads.LeadImportCommand.FailLeadImport;
import io.ringledger.api.leads.LeadImportCommand.FinishLeadImport;
import io.ringledger.api.leads.LeadImportCommand.ImportLeads;
import io.ringledger.api.leads.LeadImportCommand.NewLead;
import io.ringledger.api.leads.LeadImportCommand.ReceiveLeadFile;
import io.ringledger.command.snapshots.LongStreams;
import io.ringledger.events.leads.LeadCreated;
import io.ringledger.events.leads.LeadImportEvent;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.vocabulary.LeadImportId;
import io.ringledger.vocabulary.TenantId;
import java.util.List;
import java.util.Objects;
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
 * Shell around {@link LeadImportState} and {@link LeadImportDecider}: one stream per file. The leads of some rows are made in
 * the commit that says these rows were read, so that a crash leaves both or neither.
 */
@Aggregate(snapshotTriggerDefinition = LongStreams.TRIGGER)
@Revision("1")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class LeadImportAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable LeadImportId importId;

    private @Nullable TenantId tenantId;
    private LeadImportState state = LeadImportState.MISSING;

    /** To another tenant this import does not exist. */
    @CommandHandlerInterceptor
    void hideFromOthers(LeadImportCommand command, @MetaDataValue(MetadataKeys.TENANT_ID) @Nullable String tenant) {
        if (tenantId != null && !tenantId.value().equals(tenant)) {
            throw LeadImportDecider.notFound(command.importId());
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    LeadImportId handle(ReceiveLeadFile command) {
        decide(command);
        return Objects.requireNonNull(state.upload());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ImportLeads command) throws Exception {
        if (!decide(command).isEmpty()) {
            for (NewLead each : command.leads()) {
                create(each, command);
            }
        }
    }

    private void create(NewLead lead, ImportLeads command) throws Exception {
        LeadCreated created = new LeadCreated(
                lead.leadId(),
                lead.party(),
                state.campaignId(),
                lead.profile(),
                lead.source(),
                lead.priority(),
                command.importId(),
                command.at());
        AggregateLifecycle.createNew(LeadAggregate.class, () -> new LeadAggregate(created));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(FinishLeadImport command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(FailLeadImport command) {
        decide(command);
    }

    private List<LeadImportEvent> decide(LeadImportCommand command) {
        List<LeadImportEvent> events = LeadImportDecider.decide(state, command);
        events.forEach(AggregateLifecycle::apply);
        return events;
    }

    @EventSourcingHandler
    void evolve(LeadImportEvent event, @MetaDataValue(MetadataKeys.TENANT_ID) @Nullable String tenant) {
        importId = event.importId();
        if (tenantId == null && tenant != null) {
            tenantId = new TenantId(tenant);
        }
        state = LeadImportState.evolve(state, event);
    }
}
