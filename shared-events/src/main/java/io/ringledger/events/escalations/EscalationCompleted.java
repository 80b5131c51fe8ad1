package io.ringledger.events.escalations;

import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.EscalationId;
import java.time.Instant;

/**
 * The agent is done with the call.
 *
 * @param escalationId the escalation
 * @param callId the call
 * @param agentId who
 * @param completedAt our clock, UTC
 */
public record EscalationCompleted(EscalationId escalationId, CallId callId, AgentId agentId, Instant completedAt)
        implements EscalationEvent {}
