package io.ringledger.events.escalations;

import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.EscalationId;
import java.time.Instant;

/**
 * One process has won the right to ask the carrier to call the agent, once.
 *
 * @param claimedAt our clock, UTC
 */
public record AgentLegClaimed(EscalationId escalationId, CallId callId, AttemptId attemptId, Instant claimedAt)
        implements EscalationEvent {}
