package io.ringledger.events.leads;

import io.ringledger.vocabulary.LeadId;
import java.time.Instant;

/**
 * Another lead stands for this one from now on: it is not dialled.
 *
 * @param survivor which one
 * @param mergedAt our clock, UTC
 */
public record LeadMerged(LeadId leadId, LeadId survivor, Instant mergedAt) implements LeadEvent {}
