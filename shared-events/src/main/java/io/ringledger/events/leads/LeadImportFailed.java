package io.ringledger.events.leads;

import io.ringledger.vocabulary.LeadFileFault;
import io.ringledger.vocabulary.LeadImportId;
import java.time.Instant;

/**
 * The file cannot be read, or not to its end. What was read before stays.
 *
 * @param fault why
 * @param failedAt our clock, UTC
 */
public record LeadImportFailed(LeadImportId importId, LeadFileFault fault, Instant failedAt)
        implements LeadImportEvent {}
