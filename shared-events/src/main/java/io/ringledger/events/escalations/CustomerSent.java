package io.ringledger.events.escalations;

import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.EscalationId;
import java.time.Instant;

/**
 * The carrier has taken the request to bring the customer to the agent; they are together once the customer has joined.
 *
 * @param sentAt our clock, UTC
 */
public record CustomerSent(EscalationId escalationId, CallId callId, AttemptId attemptId, Instant sentAt)
        implements EscalationEvent {}
