package io.ringledger.events.calls;

import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.EscalationId;
import io.ringledger.vocabulary.Personal;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;

/**
 * An agent has a call from now on.
 *
 * @param callId the call
 * @param escalationId by which the agent came to it
 * @param agentId the agent
 * @param agent the agent as the holder of personal data
 * @param agentName what the agent was called then
 * @param takenOverAt our clock, UTC
 */
public record CallTakenOver(
        CallId callId,
        EscalationId escalationId,
        AgentId agentId,
        SubjectId agent,
        @Personal(subject = "agent") PersonalText agentName,
        Instant takenOverAt)
        implements CallEvent {}
