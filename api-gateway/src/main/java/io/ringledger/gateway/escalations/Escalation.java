package io.ringledger.gateway.escalations;

import io.ringledger.api.escalations.EscalationView;
import io.ringledger.gateway.dialect.Messaged;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CancelReason;
import io.ringledger.vocabulary.EscalationStatus;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.TransferStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An escalation in the words of the manager document, {@code Escalation}.
 *
 * @param assignedAgentId who is asked, or has the call or had it
 * @param queued whether the customer waits because no agent is free; beyond the document, like all that follow
 * @param answerBy until when the assigned agent may answer before another one is asked
 * @param skills what the agent must have
 * @param transferStatus how far the customer's way to the agent's telephone has come, absent where the agent is not called
 */
public record Escalation(
        long id,
        CallId callId,
        EscalationStatus status,
        String triggerType,
        Attributes triggerDetails,
        @Nullable AgentId assignedAgentId,
        @Nullable PersonalText agentName,
        PersonalText conversationSummary,
        Attributes contextData,
        Instant requestedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant completedAt,
        boolean queued,
        @Nullable Instant answerBy,
        List<String> skills,
        int timesDeclined,
        @Nullable Instant cancelledAt,
        @Nullable CancelReason cancelReason,
        @Nullable TransferStatus transferStatus) {

    /** An escalation as known now. */
    public static Escalation of(EscalationView view) {
        boolean cancelled = view.status() == EscalationStatus.CANCELLED;
        return new Escalation(
                view.id().number(),
                view.callId(),
                view.status(),
                view.trigger(),
                view.details(),
                view.agentId(),
                view.agentName(),
                view.summary(),
                view.context(),
                view.requestedAt(),
                view.acceptedAt(),
                cancelled ? null : view.closedAt(),
                view.queued(),
                view.answerBy(),
                view.wish().skills(),
                view.declined(),
                cancelled ? view.closedAt() : null,
                view.cancelReason(),
                view.transfer());
    }

    /** One that was shown. */
    record Shown(Escalation escalation) {
        static Shown of(EscalationView view) {
            return new Shown(Escalation.of(view));
        }
    }

    /** One that was asked for, or of which something became. */
    public record Changed(Escalation escalation, String message) implements Messaged {
        static Changed of(EscalationView view, String message) {
            return new Changed(Escalation.of(view), message);
        }
    }
}
