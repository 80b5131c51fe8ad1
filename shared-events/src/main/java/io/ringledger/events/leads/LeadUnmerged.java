package io.ringledger.events.leads;

import io.ringledger.vocabulary.LeadId;
import java.time.Instant;

/**
 * It stands for itself again, as before it was merged.
 *
 * @param survivor which one stood for it
 * @param unmergedAt our clock, UTC
 */
public record LeadUnmerged(LeadId leadId, LeadId survivor, Instant unmergedAt) implements LeadEvent {}
