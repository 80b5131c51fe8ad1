package io.ringledger.events.leads;

import io.ringledger.vocabulary.LeadFileId;

/** What can happen to a content: it is read in once. */
public sealed interface LeadFileEvent permits LeadFileClaimed {
    LeadFileId fileId();
}
