package io.ringledger.command.escalations;

import io.ringledger.api.escalations.EscalationCommand;
import io.ringledger.api.escalations.EscalationCommand.AcceptEscalation;
import io.ringledger.api.escalations.EscalationCommand.AssignAgent;
import io.ringledger.api.escalations.EscalationCommand.CancelEscalation;
import io.ringledger.api.escalations.EscalationCommand.ChooseAgent;
import io.ringledger.api.escalations.EscalationCommand.CompleteEscalation;
import io.ringledger.api.escalations.EscalationCommand.DeclineEscalation;
import io.ringledger.api.escalations.EscalationCommand.EndWithCall;
import io.ringledger.api.escalations.EscalationCommand.ExpireAssignment;
import io.ringledger.api.escalations.EscalationCommand.OpenEscalation;
import io.ringledger.api.escalations.EscalationCommand.PassOverAgent;
import io.ringledger.api.escalations.EscalationCommand.QueueEscalation;
import io.ringledger.api.escalations.EscalationCommand.TransferCommand;
import io.ringledger.api.escalations.EscalationRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.escalations.EscalationState.Accepted;
import io.ringledger.command.escalations.EscalationState.Assigned;
import io.ringledger.command.escalations.EscalationState.Choosing;
import io.ringledger.command.escalations.EscalationState.Closed;
import io.ringledger.command.escalations.EscalationState.Missing;
import io.ringledger.command.escalations.EscalationState.Waiting;
import io.ringledger.events.escalations.AgentAssigned;
import io.ringledger.events.escalations.AgentChosen;
import io.ringledger.events.escalations.AgentPassedOver;
import io.ringledger.events.escalations.EscalationAccepted;
import io.ringledger.events.escalations.EscalationCancelled;
import io.ringledger.events.escalations.EscalationCompleted;
import io.ringledger.events.escalations.EscalationDeclined;
import io.ringledger.events.escalations.EscalationEvent;
import io.ringledger.events.escalations.EscalationQueued;
import io.ringledger.events.escalations.EscalationRequested;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CancelReason;
import io.ringledger.vocabulary.DeclineReason;
import io.ringledger.vocabulary.EscalationId;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What becomes of a command at an escalation. */
final class EscalationDecider {
    private EscalationDecider() {}

    static List<EscalationEvent> decide(EscalationState state, EscalationCommand command) {
        if (state instanceof Missing) {
            return command instanceof OpenEscalation open ? List.of(requested(open)) : missing(command);
        }
        return switch (command) {
            case OpenEscalation _ -> List.of();
            case ChooseAgent c ->
                state instanceof Waiting waiting
                        ? List.of(new AgentChosen(c.escalationId(), waiting.callId(), c.agentId(), c.at()))
                        : List.of();
            case QueueEscalation c ->
                state instanceof Waiting waiting && !waiting.queued()
                        ? List.of(new EscalationQueued(c.escalationId(), waiting.callId(), c.at()))
                        : List.of();
            case PassOverAgent c ->
                isChosen(state, c.agentId())
                        ? List.of(new AgentPassedOver(c.escalationId(), callOf(state), c.agentId(), c.at()))
                        : List.of();
            case AssignAgent c -> isChosen(state, c.agentId()) ? List.of(assigned(callOf(state), c)) : List.of();
            case ExpireAssignment c -> expire(state, c);
            case EndWithCall c -> endWithCall(state, c);
            case AcceptEscalation c -> accept(state, c);
            case DeclineEscalation c -> decline(state, c);
            case CompleteEscalation c -> complete(state, c);
            case CancelEscalation c -> cancel(state, c);
            case TransferCommand c -> TransferDecider.decide(state, callOf(state), c);
        };
    }

    private static EscalationRequested requested(OpenEscalation c) {
        return new EscalationRequested(
                c.escalationId(),
                c.callId(),
                c.party(),
                c.businessId(),
                c.trigger(),
                c.kind(),
                c.details(),
                c.context(),
                c.wish(),
                c.summary(),
                c.at());
    }

    private static AgentAssigned assigned(CallId callId, AssignAgent c) {
        return new AgentAssigned(
                c.escalationId(),
                callId,
                c.agentId(),
                new SubjectId(c.agentId().value()),
                c.agentName(),
                c.answerBy(),
                c.at());
    }

    private static List<EscalationEvent> expire(EscalationState state, ExpireAssignment c) {
        boolean isOver = state instanceof Assigned assigned
                && assigned.agentId().equals(c.agentId())
                && !c.at().isBefore(assigned.answerBy());
        return isOver
                ? List.of(new EscalationDeclined(
                        c.escalationId(), callOf(state), c.agentId(), DeclineReason.NO_ANSWER, c.at()))
                : List.of();
    }

    private static List<EscalationEvent> endWithCall(EscalationState state, EndWithCall c) {
        return switch (state) {
            case Accepted accepted ->
                TransferDecider.releaseWith(
                        accepted.isOnTheWay()
                                ? cancelled(state, c.escalationId(), CancelReason.CALL_ENDED, c.at())
                                : completed(accepted, c.escalationId(), c.at()),
                        accepted,
                        c.at());
            case Waiting _, Choosing _, Assigned _ ->
                List.of(cancelled(state, c.escalationId(), CancelReason.CALL_ENDED, c.at()));
            case Closed _, Missing _ -> List.of();
        };
    }

    private static List<EscalationEvent> accept(EscalationState state, AcceptEscalation c) {
        return switch (state) {
            case Assigned assigned ->
                List.of(new EscalationAccepted(c.escalationId(), assigned.callId(), assigned.agentId(), c.at()));
            case Accepted _ -> List.of();
            case Waiting _, Choosing _, Closed _, Missing _ -> throw notOpen(state, "no agent is asked");
        };
    }

    private static List<EscalationEvent> decline(EscalationState state, DeclineEscalation c) {
        if (state instanceof Assigned assigned) {
            return List.of(new EscalationDeclined(
                    c.escalationId(), assigned.callId(), assigned.agentId(), c.reason(), c.at()));
        }
        throw notOpen(state, "no agent is asked");
    }

    private static List<EscalationEvent> complete(EscalationState state, CompleteEscalation c) {
        return switch (state) {
            case Accepted accepted when accepted.isOnTheWay() -> throw notOpen(state, "the agent is being called");
            case Accepted accepted ->
                TransferDecider.releaseWith(completed(accepted, c.escalationId(), c.at()), accepted, c.at());
            case Closed closed when closed.completed() -> List.of();
            case Waiting _, Choosing _, Assigned _, Closed _, Missing _ ->
                throw notOpen(state, "no agent has the call");
        };
    }

    private static List<EscalationEvent> cancel(EscalationState state, CancelEscalation c) {
        return switch (state) {
            case Waiting _, Choosing _, Assigned _ -> List.of(cancelled(state, c.escalationId(), c.reason(), c.at()));
            case Closed closed when !closed.completed() -> List.of();
            case Accepted _, Closed _, Missing _ -> throw notOpen(state, "an agent has the call or had it");
        };
    }

    private static EscalationCompleted completed(Accepted accepted, EscalationId id, Instant at) {
        return new EscalationCompleted(id, accepted.callId(), accepted.agentId(), at);
    }

    private static EscalationCancelled cancelled(
            EscalationState state, EscalationId id, CancelReason reason, Instant at) {
        return new EscalationCancelled(id, callOf(state), agentOf(state), reason, at);
    }

    private static boolean isChosen(EscalationState state, AgentId agentId) {
        return state instanceof Choosing choosing && choosing.agentId().equals(agentId);
    }

    static @Nullable AgentId agentOf(EscalationState state) {
        return switch (state) {
            case Choosing choosing -> choosing.agentId();
            case Assigned assigned -> assigned.agentId();
            case Accepted accepted -> accepted.agentId();
            case Waiting _, Closed _, Missing _ -> null;
        };
    }

    private static CallId callOf(EscalationState state) {
        return switch (state) {
            case Waiting waiting -> waiting.callId();
            case Choosing choosing -> choosing.callId();
            case Assigned assigned -> assigned.callId();
            case Accepted accepted -> accepted.callId();
            case Closed closed -> closed.callId();
            case Missing _ -> throw new IllegalStateException("an escalation of no call");
        };
    }

    private static List<EscalationEvent> missing(EscalationCommand command) {
        throw notFound(command.escalationId());
    }

    static Rejected notFound(EscalationId id) {
        return new Rejected(EscalationRejection.ESCALATION_NOT_FOUND, "no escalation " + id);
    }

    private static Rejected notOpen(EscalationState state, String why) {
        return new Rejected(EscalationRejection.ESCALATION_NOT_OPEN, why, Map.of("status", status(state)));
    }

    private static String status(EscalationState state) {
        return switch (state) {
            case Waiting _, Choosing _, Assigned _, Missing _ -> "pending";
            case Accepted _ -> "in_progress";
            case Closed closed -> closed.completed() ? "completed" : "cancelled";
        };
    }
}
