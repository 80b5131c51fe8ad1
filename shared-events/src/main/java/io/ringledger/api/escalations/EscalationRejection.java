package io.ringledger.api.escalations;

import io.ringledger.api.rejections.RejectionCode;

/** Why something could not be done to an escalation. */
public enum EscalationRejection implements RejectionCode {
    /** There is no such escalation in this tenant. */
    ESCALATION_NOT_FOUND,
    /** The escalation is at another point: the details say at which. */
    ESCALATION_NOT_OPEN,
    /** No agent with the skills takes calls and has none; the customer waits for the first who does. */
    NO_AGENT_AVAILABLE,
    /** Nobody is to be called: somebody was asked to already, it is too late, or nobody wants it any more. */
    TRANSFER_NOT_DUE
}
