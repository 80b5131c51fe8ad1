package io.ringledger.events.compliance;

import io.ringledger.vocabulary.DataRequestId;
import io.ringledger.vocabulary.LegalHoldId;
import java.time.Instant;

/**
 * An erasure that was permitted is over, whatever came of it.
 *
 * @param requestId for which it was asked
 * @param closedAt our clock, UTC
 */
public record ErasureClosed(LegalHoldId holdId, DataRequestId requestId, Instant closedAt) implements LegalHoldEvent {}
