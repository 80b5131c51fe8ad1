package io.ringledger.events.agents;

import io.ringledger.vocabulary.AgentDuties;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.AgentProfile;
import io.ringledger.vocabulary.Personal;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;

/**
 * Something else is known of an agent, or asked of one, from now on.
 *
 * @param agentId the agent
 * @param subject the agent as the holder of personal data
 * @param profile who it is, whole
 * @param duties what the agent can be asked for, whole
 * @param active whether the agent works here at all at the moment
 * @param revisedAt our clock, UTC
 */
public record AgentRevised(
        AgentId agentId,
        SubjectId subject,

        @Personal(subject = "subject", erased = AgentAdded.NOBODY)
        AgentProfile profile,

        AgentDuties duties,
        boolean active,
        Instant revisedAt)
        implements AgentEvent {}
