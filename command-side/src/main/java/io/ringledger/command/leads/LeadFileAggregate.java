package io.ringledger.command.leads;

import io.ringledger.api.leads.LeadFileCommand.ClaimLeadFile;
import io.ringledger.events.leads.LeadFileClaimed;
import io.ringledger.vocabulary.LeadFileId;
import io.ringledger.vocabulary.LeadImportId;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A content that was sent for a campaign: the first import that claims it reads it. Its name is made with the tenant's key. */
@Aggregate
class LeadFileAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable LeadFileId fileId;

    private @Nullable LeadImportId importId;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    LeadImportId handle(ClaimLeadFile command) {
        if (importId == null) {
            AggregateLifecycle.apply(new LeadFileClaimed(command.fileId(), command.importId(), command.at()));
        }
        return Objects.requireNonNull(importId);
    }

    @EventSourcingHandler
    void evolve(LeadFileClaimed event) {
        fileId = event.fileId();
        importId = event.importId();
    }
}
