package io.ringledger.events.leads;

import io.ringledger.vocabulary.LeadImportId;
import java.time.Instant;

/**
 * The file was read to its end.
 *
 * @param finishedAt our clock, UTC
 */
public record LeadImportFinished(LeadImportId importId, Instant finishedAt) implements LeadImportEvent {}
