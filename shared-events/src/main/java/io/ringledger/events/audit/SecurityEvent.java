package io.ringledger.events.audit;

import io.ringledger.vocabulary.SecurityEventId;

/** Everything that can happen to what somebody answerable for security has to look at. */
public sealed interface SecurityEvent permits SecurityEventRaised, SecurityEventResolved {
    SecurityEventId securityEventId();
}
