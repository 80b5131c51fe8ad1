package io.ringledger.command.escalations;

import io.ringledger.api.escalations.EscalationCommand.ClaimAgentLeg;
import io.ringledger.api.escalations.EscalationCommand.ExpireTransfer;
import io.ringledger.api.escalations.EscalationCommand.RecordAgentLeg;
import io.ringledger.api.escalations.EscalationCommand.RecordAgentLegRefused;
import io.ringledger.api.escalations.EscalationCommand.RecordAgentLegReport;
import io.ringledger.api.escalations.EscalationCommand.RecordCustomerNotSent;
import io.ringledger.api.escalations.EscalationCommand.RecordCustomerSent;
import io.ringledger.api.escalations.EscalationCommand.RecordJoined;
import io.ringledger.api.escalations.EscalationCommand.RequestTransfer;
import io.ringledger.api.escalations.EscalationCommand.TransferCommand;
import io.ringledger.api.escalations.EscalationRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.escalations.EscalationState.Accepted;
import io.ringledger.events.escalations.AgentJoined;
import io.ringledger.events.escalations.AgentLegClaimed;
import io.ringledger.events.escalations.AgentLegPlaced;
import io.ringledger.events.escalations.AgentLegReleased;
import io.ringledger.events.escalations.CallTransferred;
import io.ringledger.events.escalations.CustomerReturned;
import io.ringledger.events.escalations.CustomerSent;
import io.ringledger.events.escalations.EscalationDeclined;
import io.ringledger.events.escalations.EscalationEvent;
import io.ringledger.events.escalations.TransferFailed;
import io.ringledger.events.escalations.TransferRequested;
import io.ringledger.vocabulary.AnsweredBy;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.CarrierReport;
import io.ringledger.vocabulary.CarrierStatus;
import io.ringledger.vocabulary.DeclineReason;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TransferFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a command on the customer's way to an agent's telephone. The agent is called once for each attempt; what
 * the carrier says may come twice and in any order; whatever goes wrong gives the customer back to those who look for an
 * agent. A call to an agent
 * that nobody wants any more is to be ended.
 */
final class TransferDecider {
    /** How old a wish may be for the agent to be called. */
    static final Duration FRESH = Duration.ofSeconds(30);

    private TransferDecider() {}

    static List<EscalationEvent> decide(EscalationState state, CallId callId, TransferCommand command) {
        if (command instanceof RequestTransfer request) {
            return request(state, request);
        }
        return state instanceof Accepted accepted
                        && accepted.transfer() != null
                        && accepted.transfer().attemptId().equals(command.attemptId())
                ? decide(new Way(accepted, accepted.transfer()), command)
                : decideWhereNobodyWaits(state, callId, command);
    }

    /** An attempt that is the present one. */
    private record Way(Accepted accepted, Transfer transfer) {
        CallId callId() {
            return accepted.callId();
        }
    }

    private static List<EscalationEvent> request(EscalationState state, RequestTransfer c) {
        return state instanceof Accepted accepted
                        && accepted.transfer() == null
                        && accepted.agentId().equals(c.agentId())
                ? List.of(new TransferRequested(
                        c.escalationId(),
                        accepted.callId(),
                        accepted.agentId(),
                        c.attemptId(),
                        new SubjectId(accepted.agentId().value()),
                        c.agentNumber(),
                        c.line(),
                        c.customerLeg(),
                        c.briefed(),
                        c.at()))
                : List.of();
    }

    private static List<EscalationEvent> decide(Way way, TransferCommand command) {
        Transfer transfer = way.transfer();
        if (transfer.done()) {
            return command instanceof ClaimAgentLeg ? notDue(command) : List.of();
        }
        return switch (command) {
            case RequestTransfer _ -> List.of();
            case ClaimAgentLeg c ->
                transfer.claimed() || c.at().isAfter(transfer.requestedAt().plus(FRESH))
                        ? notDue(c)
                        : List.of(new AgentLegClaimed(c.escalationId(), way.callId(), c.attemptId(), c.at()));
            case RecordAgentLeg c -> placed(way, c, c.agentLeg(), c.at());
            case RecordAgentLegRefused c -> failed(way, c, TransferFailure.REFUSED_BY_CARRIER, null, c.at());
            case RecordAgentLegReport c -> reported(way, c);
            case RecordJoined c -> joined(way, c);
            case RecordCustomerSent c ->
                transfer.agentWaits() && !transfer.customerSent()
                        ? List.of(new CustomerSent(c.escalationId(), way.callId(), c.attemptId(), c.at()))
                        : List.of();
            case RecordCustomerNotSent c ->
                failed(way, c, TransferFailure.CUSTOMER_NOT_MOVED, transfer.agentLeg(), c.at());
            case ExpireTransfer c -> expire(way, c);
        };
    }

    private static List<EscalationEvent> decideWhereNobodyWaits(
            EscalationState state, CallId callId, TransferCommand command) {
        return switch (command) {
            case ClaimAgentLeg c -> notDue(c);
            case RecordAgentLeg c -> released(callId, c, c.agentLeg(), c.at());
            case RecordAgentLegReport c ->
                c.report().status().isFinal()
                        ? List.of()
                        : released(callId, c, c.report().callSid(), c.report().receivedAt());
            case RecordCustomerSent c ->
                hasCustomer(state)
                        ? List.of()
                        : List.of(
                                new CustomerReturned(c.escalationId(), callId, c.attemptId(), c.customerLeg(), c.at()));
            case RequestTransfer _,
                    RecordAgentLegRefused _,
                    RecordJoined _,
                    RecordCustomerNotSent _,
                    ExpireTransfer _ -> List.of();
        };
    }

    /** Whether the customer is with another agent, or was served. */
    private static boolean hasCustomer(EscalationState state) {
        return switch (state) {
            case Accepted accepted ->
                accepted.transfer() != null && accepted.transfer().customerSent();
            case EscalationState.Closed closed -> closed.completed();
            case EscalationState.Missing _,
                    EscalationState.Waiting _,
                    EscalationState.Choosing _,
                    EscalationState.Assigned _ -> false;
        };
    }

    private static List<EscalationEvent> placed(Way way, TransferCommand c, CallSid leg, Instant at) {
        return way.transfer().agentLeg() == null
                ? List.of(new AgentLegPlaced(c.escalationId(), way.callId(), c.attemptId(), leg, at))
                : List.of();
    }

    private static List<EscalationEvent> reported(Way way, RecordAgentLegReport c) {
        CarrierReport report = c.report();
        if (report.status().isFinal()) {
            TransferFailure reason = way.transfer().agentWaits() ? TransferFailure.ABANDONED : failure(report.status());
            return failed(way, c, reason, null, report.receivedAt());
        }
        boolean isMachine = report.answeredBy() == AnsweredBy.MACHINE || report.answeredBy() == AnsweredBy.FAX;
        return isMachine && !way.transfer().agentWaits()
                ? failed(way, c, TransferFailure.MACHINE, report.callSid(), report.receivedAt())
                : placed(way, c, report.callSid(), report.receivedAt());
    }

    private static TransferFailure failure(CarrierStatus status) {
        return switch (status) {
            case BUSY -> TransferFailure.BUSY;
            case NO_ANSWER, CANCELED -> TransferFailure.NO_ANSWER;
            case COMPLETED -> TransferFailure.ABANDONED;
            case FAILED, QUEUED, INITIATED, RINGING, IN_PROGRESS -> TransferFailure.REFUSED_BY_CARRIER;
        };
    }

    private static List<EscalationEvent> joined(Way way, RecordJoined c) {
        Transfer transfer = way.transfer();
        CallSid known = transfer.agentLeg();
        if (c.leg().equals(transfer.customerLeg())) {
            return transfer.agentWaits() ? transferred(way, c, c.at()) : List.of();
        }
        if (transfer.agentWaits() || (known != null && !c.leg().equals(known))) {
            return List.of();
        }
        var joined =
                new AgentJoined(c.escalationId(), way.callId(), c.attemptId(), c.leg(), transfer.customerLeg(), c.at());
        return known == null
                ? List.of(new AgentLegPlaced(c.escalationId(), way.callId(), c.attemptId(), c.leg(), c.at()), joined)
                : List.of(joined);
    }

    private static List<EscalationEvent> transferred(Way way, TransferCommand c, Instant at) {
        return List.of(new CallTransferred(
                c.escalationId(), way.callId(), way.accepted().agentId(), c.attemptId(), at));
    }

    /** What nobody has begun in time nobody begins any more. */
    private static List<EscalationEvent> expire(Way way, ExpireTransfer c) {
        Transfer transfer = way.transfer();
        if (!transfer.claimed()) {
            return c.at().isAfter(transfer.requestedAt().plus(FRESH))
                    ? failed(way, c, TransferFailure.REFUSED_BY_CARRIER, transfer.agentLeg(), c.at())
                    : List.of();
        }
        if (c.at().isBefore(transfer.requestedAt().plus(TransferRules.PATIENCE))) {
            return List.of();
        }
        return transfer.customerSent()
                ? transferred(way, c, c.at())
                : failed(way, c, missed(transfer), transfer.agentLeg(), c.at());
    }

    private static TransferFailure missed(Transfer transfer) {
        if (transfer.agentWaits()) {
            return TransferFailure.CUSTOMER_NOT_MOVED;
        }
        return transfer.agentLeg() == null ? TransferFailure.OUTCOME_UNKNOWN : TransferFailure.NO_ANSWER;
    }

    /** @param leg the call to the agent that is to be ended, {@code null} where there is none any more */
    private static List<EscalationEvent> failed(
            Way way, TransferCommand c, TransferFailure reason, @Nullable CallSid leg, Instant at) {
        List<EscalationEvent> events = new ArrayList<>();
        events.add(new TransferFailed(c.escalationId(), way.callId(), c.attemptId(), reason, at));
        if (leg != null) {
            events.add(new AgentLegReleased(c.escalationId(), way.callId(), c.attemptId(), leg, at));
        }
        if (way.transfer().customerSent()) {
            events.add(new CustomerReturned(
                    c.escalationId(),
                    way.callId(),
                    c.attemptId(),
                    way.transfer().customerLeg(),
                    at));
        }
        events.add(new EscalationDeclined(
                c.escalationId(),
                way.callId(),
                way.accepted().agentId(),
                reason.isByAgent() ? DeclineReason.NOT_REACHED : DeclineReason.NOT_CONNECTED,
                at));
        return events;
    }

    private static List<EscalationEvent> released(CallId callId, TransferCommand c, CallSid leg, Instant at) {
        return List.of(new AgentLegReleased(c.escalationId(), callId, c.attemptId(), leg, at));
    }

    /** What follows when an agent is done, or the call is, however that came about. */
    static List<EscalationEvent> releaseWith(EscalationEvent end, Accepted accepted, Instant at) {
        Transfer transfer = accepted.transfer();
        return transfer == null || transfer.agentLeg() == null
                ? List.of(end)
                : List.of(
                        end,
                        new AgentLegReleased(
                                end.escalationId(), end.callId(), transfer.attemptId(), transfer.agentLeg(), at));
    }

    private static List<EscalationEvent> notDue(TransferCommand c) {
        throw new Rejected(EscalationRejection.TRANSFER_NOT_DUE, c.attemptId() + " is not to be called");
    }
}
