package io.ringledger.events.escalations;

import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.EscalationId;

/** Everything that can happen to an escalation. The class name is the stored type name: never rename or move one. */
public sealed interface EscalationEvent
        permits CustomerReturned,
                CustomerSent,
                AgentAssigned,
                AgentChosen,
                AgentJoined,
                AgentLegClaimed,
                AgentLegPlaced,
                AgentPassedOver,
                CallTransferred,
                EscalationAccepted,
                EscalationCancelled,
                EscalationCompleted,
                EscalationDeclined,
                EscalationQueued,
                EscalationRequested,
                AgentLegReleased,
                TransferFailed,
                TransferRequested {
    EscalationId escalationId();

    CallId callId();
}
