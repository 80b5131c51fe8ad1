package io.ringledger.events.escalations;

import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.EscalationId;
import java.time.Instant;

/**
 * The customer is with the agent: both are in the conference, as the carrier says. Where it says nothing, but has taken the
 * customer there and the agent has not hung up, they are taken to be together when the time of the attempt is over.
 *
 * @param transferredAt our clock, UTC
 */
public record CallTransferred(
        EscalationId escalationId, CallId callId, AgentId agentId, AttemptId attemptId, Instant transferredAt)
        implements EscalationEvent {}
