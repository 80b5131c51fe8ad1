package io.ringledger.events.leads;

import io.ringledger.vocabulary.LeadId;
import java.time.Instant;

/**
 * Somebody has said how it ended with a lead, or stands.
 *
 * @param disposition a word of the company's for it, 64 characters at most
 * @param closes whether it is done with: it is not dialled any more
 * @param setAt our clock, UTC
 */
public record LeadDispositionSet(LeadId leadId, String disposition, boolean closes, Instant setAt)
        implements LeadEvent {}
