package io.ringledger.events.escalations;

import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.EscalationId;
import io.ringledger.vocabulary.TransferFailure;
import java.time.Instant;

/**
 * The customer was not connected with the agent who had accepted; an {@code EscalationDeclined} follows at once.
 *
 * @param failedAt our clock, UTC
 */
public record TransferFailed(
        EscalationId escalationId, CallId callId, AttemptId attemptId, TransferFailure reason, Instant failedAt)
        implements EscalationEvent {}
