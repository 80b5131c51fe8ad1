package io.ringledger.query.escalations;

import io.ringledger.events.escalations.AgentAssigned;
import io.ringledger.events.escalations.AgentChosen;
import io.ringledger.events.escalations.AgentJoined;
import io.ringledger.events.escalations.AgentLegClaimed;
import io.ringledger.events.escalations.AgentLegPlaced;
import io.ringledger.events.escalations.AgentLegReleased;
import io.ringledger.events.escalations.AgentPassedOver;
import io.ringledger.events.escalations.CallTransferred;
import io.ringledger.events.escalations.CustomerReturned;
import io.ringledger.events.escalations.CustomerSent;
import io.ringledger.events.escalations.EscalationAccepted;
import io.ringledger.events.escalations.EscalationCancelled;
import io.ringledger.events.escalations.EscalationCompleted;
import io.ringledger.events.escalations.EscalationDeclined;
import io.ringledger.events.escalations.EscalationEvent;
import io.ringledger.events.escalations.EscalationQueued;
import io.ringledger.events.escalations.EscalationRequested;
import io.ringledger.events.escalations.TransferFailed;
import io.ringledger.events.escalations.TransferRequested;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.CancelReason;
import io.ringledger.vocabulary.EscalationStatus;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.TransferStatus;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How far an escalation has come.
 *
 * @param queued whether it waits because no agent was free when one was looked for
 * @param agentId who is asked or has the call, or had it; {@code null} for nobody
 * @param agentName what the agent is called; {@code null} as long as {@code agentId} is
 * @param answerBy until when the agent who is asked may answer
 * @param declined how many agents did not take it
 * @param transfer how far the customer's way to the agent's telephone has come, {@code null} where the agent is not called
 */
record Handling(
        EscalationStatus status,
        boolean queued,
        @Nullable AgentId agentId,
        @Nullable PersonalText agentName,
        @Nullable Instant answerBy,
        int declined,
        @Nullable CancelReason cancelReason,
        @Nullable TransferStatus transfer,
        @Nullable Instant acceptedAt,
        @Nullable Instant closedAt) {
    static final Handling NONE =
            new Handling(EscalationStatus.PENDING, false, null, null, null, 0, null, null, null, null);

    Handling after(EscalationEvent event) {
        return switch (event) {
            case EscalationRequested _,
                    AgentChosen _,
                    AgentPassedOver _,
                    AgentLegClaimed _,
                    AgentLegPlaced _,
                    AgentLegReleased _,
                    CustomerSent _,
                    CustomerReturned _ -> this;
            case TransferRequested _ -> with(TransferStatus.CALLING_AGENT);
            case AgentJoined _ -> with(TransferStatus.CONNECTING);
            case CallTransferred _ -> with(TransferStatus.CONNECTED);
            case TransferFailed _ -> with(TransferStatus.FAILED);
            case EscalationQueued _ -> waiting(true, declined);
            case EscalationDeclined _ -> waiting(false, declined + 1);
            case AgentAssigned e ->
                new Handling(
                        EscalationStatus.PENDING,
                        false,
                        e.agentId(),
                        e.agentName(),
                        millis(e.answerBy()),
                        declined,
                        null,
                        transfer,
                        null,
                        null);
            case EscalationAccepted e ->
                new Handling(
                        EscalationStatus.IN_PROGRESS,
                        false,
                        agentId,
                        agentName,
                        null,
                        declined,
                        null,
                        null,
                        millis(e.acceptedAt()),
                        null);
            case EscalationCompleted e ->
                new Handling(
                        EscalationStatus.COMPLETED,
                        false,
                        agentId,
                        agentName,
                        null,
                        declined,
                        null,
                        transfer,
                        acceptedAt,
                        millis(e.completedAt()));
            case EscalationCancelled e ->
                new Handling(
                        EscalationStatus.CANCELLED,
                        false,
                        null,
                        null,
                        null,
                        declined,
                        e.reason(),
                        transfer,
                        null,
                        millis(e.cancelledAt()));
        };
    }

    private Handling with(TransferStatus next) {
        return new Handling(
                status, queued, agentId, agentName, answerBy, declined, cancelReason, next, acceptedAt, closedAt);
    }

    private Handling waiting(boolean queued, int declined) {
        return new Handling(EscalationStatus.PENDING, queued, null, null, null, declined, null, transfer, null, null);
    }

    /** The same without who it was. */
    Handling anonymous() {
        return new Handling(
                status, queued, null, null, answerBy, declined, cancelReason, transfer, acceptedAt, closedAt);
    }

    /** As precise as a document is. */
    static Instant millis(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS);
    }
}
