package io.ringledger.events.agents;

import io.ringledger.vocabulary.AgentDuties;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.AgentProfile;
import io.ringledger.vocabulary.Erased;
import io.ringledger.vocabulary.Personal;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;

/**
 * There is a new agent.
 *
 * @param agentId the agent
 * @param subject the agent as the holder of personal data
 * @param profile who it is
 * @param duties what the agent can be asked for
 * @param active whether the agent works here at all at the moment
 * @param available whether the agent takes calls from the first moment on
 * @param addedAt our clock, UTC
 */
public record AgentAdded(
        AgentId agentId,
        SubjectId subject,

        @Personal(subject = "subject", erased = AgentAdded.NOBODY)
        AgentProfile profile,

        AgentDuties duties,
        boolean active,
        boolean available,
        Instant addedAt)
        implements AgentEvent {
    static final String NOBODY =
            "{\"name\":\"" + Erased.TEXT + "\",\"email\":\"" + Erased.TEXT + "\",\"attributes\":{\"erased\":true}}";
}
