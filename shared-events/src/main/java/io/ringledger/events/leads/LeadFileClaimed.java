package io.ringledger.events.leads;

import io.ringledger.vocabulary.LeadFileId;
import io.ringledger.vocabulary.LeadImportId;
import java.time.Instant;

/**
 * This content was sent for this campaign for the first time: the import reads it.
 *
 * @param claimedAt our clock, UTC
 */
public record LeadFileClaimed(LeadFileId fileId, LeadImportId importId, Instant claimedAt) implements LeadFileEvent {}
