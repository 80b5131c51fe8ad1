package io.ringledger.events.audit;

import io.ringledger.vocabulary.SecurityEventId;
import io.ringledger.vocabulary.SecurityEventType;
import io.ringledger.vocabulary.Severity;
import java.time.Instant;

/**
 * There is something to look at. Who gave cause is in the metadata.
 *
 * @param raisedAt when it happened, our clock, UTC
 */
public record SecurityEventRaised(
        SecurityEventId securityEventId, SecurityEventType type, Severity severity, Instant raisedAt)
        implements SecurityEvent {}
