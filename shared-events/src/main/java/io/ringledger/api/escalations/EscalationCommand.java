package io.ringledger.api.escalations;

import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.AgentWish;
import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.CancelReason;
import io.ringledger.vocabulary.CarrierReport;
import io.ringledger.vocabulary.DeclineReason;
import io.ringledger.vocabulary.EscalationId;
import io.ringledger.vocabulary.EscalationTrigger;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of an escalation. Those that an automation sends are silent where it is too late for them, so that
 * they may be repeated; those that people send are refused then with ESCALATION_NOT_OPEN. All are refused with
 * ESCALATION_NOT_FOUND where there is none.
 */
public sealed interface EscalationCommand {
    EscalationId escalationId();

    /**
     * Wait for an agent; silent when there is such an escalation.
     *
     * @param party holder of the customer's number
     * @param at when the call was escalated
     */
    record OpenEscalation(
            @TargetAggregateIdentifier EscalationId escalationId,
            CallId callId,
            SubjectId party,
            @Nullable BusinessId businessId,
            String trigger,
            EscalationTrigger.Kind kind,
            Attributes details,
            Attributes context,
            AgentWish wish,
            PersonalText summary,
            Instant at)
            implements EscalationCommand {}

    /** Want this agent to be reserved; silent unless the escalation waits for one. */
    record ChooseAgent(@TargetAggregateIdentifier EscalationId escalationId, AgentId agentId, Instant at)
            implements EscalationCommand {}

    /** Nobody is free; silent unless the escalation waits for an agent and that was not known. */
    record QueueEscalation(@TargetAggregateIdentifier EscalationId escalationId, Instant at)
            implements EscalationCommand {}

    /** The chosen agent was not free; silent unless it is this one who is chosen. */
    record PassOverAgent(@TargetAggregateIdentifier EscalationId escalationId, AgentId agentId, Instant at)
            implements EscalationCommand {}

    /**
     * The chosen agent is reserved; silent unless it is this one who is chosen.
     *
     * @param answerBy after which another agent is asked
     */
    record AssignAgent(
            @TargetAggregateIdentifier EscalationId escalationId,
            AgentId agentId,
            PersonalText agentName,
            Instant answerBy,
            Instant at)
            implements EscalationCommand {}

    /** The time of an assigned agent is over; silent where it is not, or somebody else is assigned. */
    record ExpireAssignment(@TargetAggregateIdentifier EscalationId escalationId, AgentId agentId, Instant at)
            implements EscalationCommand {}

    /** The call is over: an escalation in progress is completed by that, an open one cancelled. */
    record EndWithCall(@TargetAggregateIdentifier EscalationId escalationId, Instant at) implements EscalationCommand {}

    /** The assigned agent takes the call; silent when it is so already. */
    record AcceptEscalation(@TargetAggregateIdentifier EscalationId escalationId, Instant at)
            implements EscalationCommand {}

    /** The assigned agent does not take the call. */
    record DeclineEscalation(@TargetAggregateIdentifier EscalationId escalationId, DeclineReason reason, Instant at)
            implements EscalationCommand {}

    /** The agent is done with the call; silent when it is so already. */
    record CompleteEscalation(@TargetAggregateIdentifier EscalationId escalationId, Instant at)
            implements EscalationCommand {}

    /** Hand the call over no more; silent when it is so already. */
    record CancelEscalation(@TargetAggregateIdentifier EscalationId escalationId, CancelReason reason, Instant at)
            implements EscalationCommand {}

    /** What is asked on the customer's way to the agent's telephone. */
    sealed interface TransferCommand extends EscalationCommand {
        /** The attempt that is meant: an agent may be called in vain, and another one then. */
        AttemptId attemptId();
    }

    /**
     * Call the agent who has accepted, and take the customer to that call; silent unless it is this agent who has accepted
     * and nothing of this kind is under way.
     *
     * @param customerLeg the customer's call at the carrier
     * @param briefed whether the agent is told first what it is about
     */
    record RequestTransfer(
            @TargetAggregateIdentifier EscalationId escalationId,
            AttemptId attemptId,
            AgentId agentId,
            PhoneNumber agentNumber,
            PhoneNumber line,
            CallSid customerLeg,
            boolean briefed,
            Instant at)
            implements TransferCommand {}

    /**
     * Let the asker alone ask the carrier to call the agent.
     *
     * @throws io.ringledger.api.rejections.Rejected TRANSFER_NOT_DUE if somebody else has, it is too late, or nobody wants it
     */
    record ClaimAgentLeg(@TargetAggregateIdentifier EscalationId escalationId, AttemptId attemptId, Instant at)
            implements TransferCommand {}

    /** The carrier calls the agent; silent where that is known. */
    record RecordAgentLeg(
            @TargetAggregateIdentifier EscalationId escalationId, AttemptId attemptId, CallSid agentLeg, Instant at)
            implements TransferCommand {}

    /** The carrier does not call the agent; silent where the attempt is settled. */
    record RecordAgentLegRefused(@TargetAggregateIdentifier EscalationId escalationId, AttemptId attemptId, Instant at)
            implements TransferCommand {}

    /** The carrier says something of the call to the agent. */
    record RecordAgentLegReport(
            @TargetAggregateIdentifier EscalationId escalationId, AttemptId attemptId, CarrierReport report)
            implements TransferCommand {}

    /** Somebody has come into the conference; silent unless it is the agent or the customer who is waited for. */
    record RecordJoined(
            @TargetAggregateIdentifier EscalationId escalationId, AttemptId attemptId, CallSid leg, Instant at)
            implements TransferCommand {}

    /**
     * The carrier has taken the request to bring the customer to the agent.
     *
     * @param customerLeg the customer's call at the carrier
     */
    record RecordCustomerSent(
            @TargetAggregateIdentifier EscalationId escalationId, AttemptId attemptId, CallSid customerLeg, Instant at)
            implements TransferCommand {}

    /** The carrier has not, and will not; silent where the attempt is settled. */
    record RecordCustomerNotSent(@TargetAggregateIdentifier EscalationId escalationId, AttemptId attemptId, Instant at)
            implements TransferCommand {}

    /** The time of an attempt is over, or nobody can begin it any more; silent where that is not so. */
    record ExpireTransfer(@TargetAggregateIdentifier EscalationId escalationId, AttemptId attemptId, Instant at)
            implements TransferCommand {}
}
