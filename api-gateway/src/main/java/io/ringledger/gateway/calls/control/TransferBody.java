package io.ringledger.gateway.calls.control;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.ringledger.gateway.escalations.EscalateBody;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.PersonalText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call to hand to a person.
 *
 * @param agentId who is to take it; else somebody of the department, else whoever has been idle longest
 * @param department of whom one is to take it
 * @param reason at most 500 characters
 * @param notes what the agent should know, at most 4,000 characters
 * @param skills which the agent must have, at most 20
 */
record TransferBody(
        @JsonAlias("call_id") CallId callLogId,
        @Nullable AgentId agentId,
        @Nullable String department,
        @Nullable PersonalText reason,
        @JsonAlias("context_note") @Nullable PersonalText notes,
        @Nullable List<@Nullable String> skills) {
    EscalateBody to(@Nullable AgentId agent) {
        return new EscalateBody(agent, reason, notes, skills);
    }
}
