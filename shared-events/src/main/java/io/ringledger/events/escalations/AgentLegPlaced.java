package io.ringledger.events.escalations;

import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.EscalationId;
import java.time.Instant;

/**
 * The carrier calls the agent, as its answer or its first callback says.
 *
 * @param agentLeg the call to the agent at the carrier
 * @param placedAt our clock, UTC
 */
public record AgentLegPlaced(
        EscalationId escalationId, CallId callId, AttemptId attemptId, CallSid agentLeg, Instant placedAt)
        implements EscalationEvent {}
