package io.ringledger.events.compliance;

import io.ringledger.vocabulary.LegalHoldId;
import java.time.Instant;

/**
 * A person's data need not be kept any more.
 *
 * @param liftedAt our clock, UTC
 */
public record LegalHoldLifted(LegalHoldId holdId, Instant liftedAt) implements LegalHoldEvent {}
