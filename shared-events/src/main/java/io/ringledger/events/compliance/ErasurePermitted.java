package io.ringledger.events.compliance;

import io.ringledger.vocabulary.DataRequestId;
import io.ringledger.vocabulary.LegalHoldId;
import java.time.Instant;

/**
 * Nothing keeps a person's data from being erased: until that is over, no hold can be placed.
 *
 * @param requestId for which it was asked
 * @param permittedAt our clock, UTC
 */
public record ErasurePermitted(LegalHoldId holdId, DataRequestId requestId, Instant permittedAt)
        implements LegalHoldEvent {}
