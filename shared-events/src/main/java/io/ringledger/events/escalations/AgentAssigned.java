package io.ringledger.events.escalations;

import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.EscalationId;
import io.ringledger.vocabulary.Personal;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;

/**
 * An agent is kept free for the call and has to say whether to take it.
 *
 * @param escalationId the escalation
 * @param callId the call
 * @param agentId who
 * @param agent the agent as the holder of personal data
 * @param agentName what the agent is called
 * @param answerBy after which another agent is asked, UTC
 * @param assignedAt our clock, UTC
 */
public record AgentAssigned(
        EscalationId escalationId,
        CallId callId,
        AgentId agentId,
        SubjectId agent,
        @Personal(subject = "agent") PersonalText agentName,
        Instant answerBy,
        Instant assignedAt)
        implements EscalationEvent {}
