package io.ringledger.events.compliance;

import io.ringledger.vocabulary.DataRequestId;
import io.ringledger.vocabulary.LegalHoldId;
import java.time.Instant;

/**
 * A person's data was to be erased and must be kept: proof that it was refused.
 *
 * @param requestId for which it was asked
 * @param forbiddenAt our clock, UTC
 */
public record ErasureForbidden(LegalHoldId holdId, DataRequestId requestId, Instant forbiddenAt)
        implements LegalHoldEvent {}
