package io.ringledger.events.escalations;

import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.EscalationId;
import java.time.Instant;

/**
 * The agent takes the call.
 *
 * @param escalationId the escalation
 * @param callId the call
 * @param agentId who
 * @param acceptedAt our clock, UTC
 */
public record EscalationAccepted(EscalationId escalationId, CallId callId, AgentId agentId, Instant acceptedAt)
        implements EscalationEvent {}
