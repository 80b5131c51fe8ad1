package io.ringledger.events.escalations;

import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.EscalationId;
import java.time.Instant;

/**
 * The customer is with the agent: the carrier has taken the customer's call to the conference.
 *
 * @param transferredAt our clock, UTC
 */
public record CallTransferred(
        EscalationId escalationId, CallId callId, AgentId agentId, AttemptId attemptId, Instant transferredAt)
        implements EscalationEvent {}
