package io.ringledger.events.escalations;

import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.EscalationId;
import java.time.Instant;

/**
 * The chosen agent was not free after all.
 *
 * @param escalationId the escalation
 * @param callId the call
 * @param agentId who
 * @param passedOverAt our clock, UTC
 */
public record AgentPassedOver(EscalationId escalationId, CallId callId, AgentId agentId, Instant passedOverAt)
        implements EscalationEvent {}
