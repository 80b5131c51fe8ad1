package io.ringledger.events.escalations;

import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.EscalationId;
import java.time.Instant;

/**
 * The customer was sent to an agent who is not there any more: the customer's call is to be brought back, to wait for
 * somebody else.
 *
 * @param customerLeg the customer's call at the carrier
 * @param returnedAt our clock, UTC
 */
public record CustomerReturned(
        EscalationId escalationId, CallId callId, AttemptId attemptId, CallSid customerLeg, Instant returnedAt)
        implements EscalationEvent {}
