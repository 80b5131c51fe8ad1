package io.ringledger.api.leads;

import io.ringledger.vocabulary.LeadFileId;
import io.ringledger.vocabulary.LeadImportId;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a content that somebody sends. */
public sealed interface LeadFileCommand {
    LeadFileId fileId();

    /** Which import reads it? The one that is named here, if it is the first. Answers its id. */
    record ClaimLeadFile(@TargetAggregateIdentifier LeadFileId fileId, LeadImportId importId, Instant at)
            implements LeadFileCommand {}
}
