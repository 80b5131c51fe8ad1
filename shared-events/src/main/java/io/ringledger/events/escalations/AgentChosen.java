package io.ringledger.events.escalations;

import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.EscalationId;
import java.time.Instant;

/**
 * An agent is to be asked: the intent to reserve the agent.
 *
 * @param escalationId the escalation
 * @param callId the call
 * @param agentId who
 * @param chosenAt our clock, UTC
 */
public record AgentChosen(EscalationId escalationId, CallId callId, AgentId agentId, Instant chosenAt)
        implements EscalationEvent {}
