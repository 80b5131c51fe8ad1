package io.ringledger.command.escalations;

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
import io.ringledger.vocabulary.CallId;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Where an escalation stands. */
sealed interface EscalationState {
    /** Nobody has asked for it. */
    record Missing() implements EscalationState {}

    /**
     * The customer waits for an agent.
     *
     * @param queued whether it is known that none is free
     */
    record Waiting(CallId callId, boolean queued) implements EscalationState {}

    /**
     * An agent is to be reserved.
     *
     * @param queued whether none was free before
     */
    record Choosing(CallId callId, AgentId agentId, boolean queued) implements EscalationState {}

    /**
     * An agent is reserved and asked.
     *
     * @param answerBy after which another one is
     */
    record Assigned(CallId callId, AgentId agentId, Instant answerBy) implements EscalationState {}

    /**
     * An agent has said yes, and has the call or is about to.
     *
     * @param transfer the customer's way to the agent's telephone, {@code null} where the agent is not called
     */
    record Accepted(
            CallId callId, AgentId agentId, @Nullable Transfer transfer) implements EscalationState {
        /** Whether the agent is called and does not have the customer yet. */
        boolean isOnTheWay() {
            return transfer != null && !transfer.done();
        }

        Accepted with(Transfer next) {
            return new Accepted(callId, agentId, next);
        }
    }

    /**
     * It is over.
     *
     * @param completed whether an agent had the call to the end; else it was cancelled
     */
    record Closed(CallId callId, boolean completed) implements EscalationState {}

    static EscalationState evolve(EscalationState state, EscalationEvent event) {
        return switch (event) {
            case EscalationRequested e -> new Waiting(e.callId(), false);
            case EscalationQueued e -> new Waiting(e.callId(), true);
            case AgentChosen e ->
                new Choosing(e.callId(), e.agentId(), state instanceof Waiting waiting && waiting.queued());
            case AgentPassedOver e -> new Waiting(e.callId(), state instanceof Choosing choosing && choosing.queued());
            case AgentAssigned e -> new Assigned(e.callId(), e.agentId(), e.answerBy());
            case EscalationDeclined e -> new Waiting(e.callId(), false);
            case EscalationAccepted e -> new Accepted(e.callId(), e.agentId(), null);
            case TransferRequested e ->
                onTheWay(state, Transfer.begun(e.attemptId(), e.customerLeg(), e.requestedAt()));
            case AgentLegClaimed _ -> moved(state, Transfer::withClaim);
            case AgentLegPlaced e -> moved(state, transfer -> transfer.with(e.agentLeg()));
            case AgentJoined _ -> moved(state, Transfer::withAgent);
            case CustomerSent _ -> moved(state, Transfer::withCustomerSent);
            case CallTransferred _ -> moved(state, Transfer::withCustomer);
            case TransferFailed _, AgentLegReleased _, CustomerReturned _ -> state;
            case EscalationCompleted e -> new Closed(e.callId(), true);
            case EscalationCancelled e -> new Closed(e.callId(), false);
        };
    }

    private static EscalationState onTheWay(EscalationState state, Transfer transfer) {
        return state instanceof Accepted accepted ? accepted.with(transfer) : state;
    }

    private static EscalationState moved(EscalationState state, UnaryOperator<Transfer> move) {
        return state instanceof Accepted accepted && accepted.transfer() != null
                ? accepted.with(move.apply(accepted.transfer()))
                : state;
    }
}
