package io.ringledger.api.escalations;

import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.AgentWish;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CancelReason;
import io.ringledger.vocabulary.EscalationId;
import io.ringledger.vocabulary.EscalationStatus;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.TransferStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An escalation as known now. Source: manager document, {@code Escalation}.
 *
 * @param trigger what brought it about, in the words of the business
 * @param queued whether it waits because no agent was free when one was looked for
 * @param agentId who is assigned or has the call, or had it last; {@code null} for nobody
 * @param agentName what the agent is called; {@code null} as long as {@code agentId} is
 * @param answerBy until when the assigned agent may answer, {@code null} where nobody is asked
 * @param declined how many agents did not take it
 * @param cancelReason {@code null} unless it is cancelled
 * @param transfer how far the customer's way to the agent's telephone has come, {@code null} where the agent is not called
 * @param closedAt when it was completed or cancelled
 * @param updatedAt recorded time of the last event, UTC
 */
public record EscalationView(
        EscalationId id,
        CallId callId,
        @Nullable BusinessId businessId,
        EscalationStatus status,
        String trigger,
        Attributes details,
        Attributes context,
        AgentWish wish,
        PersonalText summary,
        boolean queued,
        @Nullable AgentId agentId,
        @Nullable PersonalText agentName,
        @Nullable Instant answerBy,
        int declined,
        @Nullable CancelReason cancelReason,
        @Nullable TransferStatus transfer,
        Instant requestedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant closedAt,
        Instant updatedAt) {

    /** Whether it is known if an agent was free: somebody is asked, it is queued, or it is over. */
    public boolean isSettledForNow() {
        return queued || answerBy != null || status != EscalationStatus.PENDING;
    }
}
