package io.ringledger.events.compliance;

import io.ringledger.vocabulary.LegalHoldId;

/** Everything that can happen to the duty to keep one person's data. */
public sealed interface LegalHoldEvent
        permits LegalHoldPlaced, LegalHoldLifted, ErasurePermitted, ErasureForbidden, ErasureClosed {
    LegalHoldId holdId();
}
