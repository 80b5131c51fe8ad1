package io.ringledger.api.agents;

import io.ringledger.vocabulary.AgentDuties;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.AgentProfile;
import io.ringledger.vocabulary.CallId;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of an agent. */
public sealed interface AgentCommand {
    AgentId agentId();

    /**
     * Take somebody on; silent when the agent is there.
     *
     * @param active whether the agent works here at all at the moment
     * @param available whether the agent takes calls from the first moment on
     */
    record AddAgent(
            @TargetAggregateIdentifier AgentId agentId,
            AgentProfile profile,
            AgentDuties duties,
            boolean active,
            boolean available,
            Instant at)
            implements AgentCommand {}

    /**
     * Know something else of an agent: what is said takes the place of all that was known.
     *
     * @param active whether the agent works here at all, {@code null} where that stays as it is
     * @param available whether the agent takes calls, {@code null} where that stays as it is
     * @throws io.ringledger.api.rejections.Rejected AGENT_NOT_FOUND
     */
    record ReviseAgent(
            @TargetAggregateIdentifier AgentId agentId,
            AgentProfile profile,
            AgentDuties duties,
            @Nullable Boolean active,
            @Nullable Boolean available,
            Instant at)
            implements AgentCommand {}

    /**
     * Let an agent take calls, or none; a call that the agent has goes on. Silent when it is so already.
     *
     * @throws io.ringledger.api.rejections.Rejected AGENT_NOT_FOUND
     */
    record SetAgentAvailability(@TargetAggregateIdentifier AgentId agentId, boolean available, Instant at)
            implements AgentCommand {}

    /**
     * Keep an agent free for one call. Of several who ask at once one wins; silent when the agent has that call already.
     *
     * @throws io.ringledger.api.rejections.Rejected AGENT_UNAVAILABLE, AGENT_NOT_FOUND
     */
    record ReserveAgent(@TargetAggregateIdentifier AgentId agentId, CallId callId, Instant at)
            implements AgentCommand {}

    /** What an agent made of a call. */
    enum Outcome {
        /** The agent talked on it. */
        HANDLED,
        /** The agent did not get it, or did not want it. */
        NOT_TAKEN,
        /** The agent did not say anything: nobody knows whether the agent is there, so the agent takes no calls any more. */
        NO_ANSWER
    }

    /**
     * Let an agent be done with a call; silent when the agent does not have it.
     *
     * @throws io.ringledger.api.rejections.Rejected AGENT_NOT_FOUND if there never was one
     */
    record ReleaseAgent(@TargetAggregateIdentifier AgentId agentId, CallId callId, Outcome outcome, Instant at)
            implements AgentCommand {}

    /**
     * Let an agent get no call any more; silent when it is so already.
     *
     * @throws io.ringledger.api.rejections.Rejected AGENT_IN_USE, AGENT_NOT_FOUND if there never was one
     */
    record DeleteAgent(@TargetAggregateIdentifier AgentId agentId, Instant at) implements AgentCommand {}
}
