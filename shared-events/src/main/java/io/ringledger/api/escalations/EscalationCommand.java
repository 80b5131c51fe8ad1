package io.ringledger.api.escalations;

import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.AgentWish;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CancelReason;
import io.ringledger.vocabulary.DeclineReason;
import io.ringledger.vocabulary.EscalationId;
import io.ringledger.vocabulary.EscalationTrigger;
import io.ringledger.vocabulary.PersonalText;
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
}
