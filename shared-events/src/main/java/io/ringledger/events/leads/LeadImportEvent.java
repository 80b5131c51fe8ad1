package io.ringledger.events.leads;

import io.ringledger.vocabulary.LeadImportId;

/** Everything that can happen to a file of leads that is read in. */
public sealed interface LeadImportEvent permits LeadFileReceived, LeadsImported, LeadImportFinished, LeadImportFailed {
    LeadImportId importId();
}
