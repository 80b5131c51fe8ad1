package io.ringledger.api.calls;

import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.EscalationId;
import io.ringledger.vocabulary.EscalationStatus;
import io.ringledger.vocabulary.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * Whether a call is, was or is to be in a person's hands.
 *
 * @param escalationId the newest escalation of the call
 * @param agentId who has the call or had it last, {@code null} for nobody
 * @param agentName what the agent was called then; {@code null} as long as {@code agentId} is
 */
public record CallHandover(
        EscalationId escalationId,
        EscalationStatus status,
        @Nullable AgentId agentId,
        @Nullable PersonalText agentName) {}
