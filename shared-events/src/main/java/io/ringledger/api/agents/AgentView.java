package io.ringledger.api.agents;

import io.ringledger.vocabulary.AgentDuties;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.AgentProfile;
import io.ringledger.vocabulary.CallId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An agent as known now.
 *
 * @param active whether the agent works here at all at the moment
 * @param available whether the agent takes calls, as was said last
 * @param callId the call that the agent is kept for or is on, {@code null} for none
 * @param callsHandled how many calls the agent talked on and is done with
 * @param createdAt our clock, UTC
 * @param updatedAt when something about the agent was last changed, our clock, UTC
 * @param lastActiveAt when the agent last came, went, got or left a call; {@code null} for never
 * @param revision how many events the agent had after the first
 */
public record AgentView(
        AgentId id,
        AgentProfile profile,
        AgentDuties duties,
        boolean active,
        boolean available,
        @Nullable CallId callId,
        long callsHandled,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant lastActiveAt,
        long revision) {

    /** Whether the agent works and takes calls; perhaps has one. */
    public boolean isReady() {
        return active && available;
    }
}
