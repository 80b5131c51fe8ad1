package io.ringledger.events.escalations;

import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.EscalationId;
import java.time.Instant;

/**
 * No agent with the skills was free; the first who is gets the call that has waited longest.
 *
 * @param escalationId the escalation
 * @param callId the call
 * @param queuedAt our clock, UTC
 */
public record EscalationQueued(EscalationId escalationId, CallId callId, Instant queuedAt) implements EscalationEvent {}
