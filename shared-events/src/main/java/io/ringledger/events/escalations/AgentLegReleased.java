package io.ringledger.events.escalations;

import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.EscalationId;
import java.time.Instant;

/**
 * Nobody wants the call to the agent any more: it is to be ended, unless it has ended by itself.
 *
 * @param agentLeg the call to the agent at the carrier
 * @param releasedAt our clock, UTC
 */
public record AgentLegReleased(
        EscalationId escalationId, CallId callId, AttemptId attemptId, CallSid agentLeg, Instant releasedAt)
        implements EscalationEvent {}
