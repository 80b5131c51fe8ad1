package io.ringledger.events.suppression;

import io.ringledger.vocabulary.GateId;

/**
 * Everything that can happen between a tenant and a number that it calls, in one order: after a {@link NumberSuppressed} no
 * {@link DialAuthorised} and no {@link DialClaimGranted} follows until a {@link SuppressionRemoved}.
 */
public sealed interface NumberGateEvent
        permits NumberSuppressed,
                SuppressionRemoved,
                NumberWhitelisted,
                WhitelistingRemoved,
                DialAuthorised,
                DialForbidden,
                DialClaimGranted,
                DialClaimForbidden,
                DialSettled {
    GateId gateId();
}
