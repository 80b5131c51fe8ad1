package io.ringledger.events.leads;

import io.ringledger.vocabulary.LeadId;
import java.time.Instant;

/**
 * Nobody finds the lead any more.
 *
 * @param deletedAt our clock, UTC
 */
public record LeadDeleted(LeadId leadId, Instant deletedAt) implements LeadEvent {}
