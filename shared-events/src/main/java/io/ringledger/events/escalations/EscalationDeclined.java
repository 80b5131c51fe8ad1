package io.ringledger.events.escalations;

import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.DeclineReason;
import io.ringledger.vocabulary.EscalationId;
import java.time.Instant;

/**
 * The agent does not take the call; it waits for another.
 *
 * @param escalationId the escalation
 * @param callId the call
 * @param agentId who
 * @param reason why
 * @param declinedAt our clock, UTC
 */
public record EscalationDeclined(
        EscalationId escalationId, CallId callId, AgentId agentId, DeclineReason reason, Instant declinedAt)
        implements EscalationEvent {}
