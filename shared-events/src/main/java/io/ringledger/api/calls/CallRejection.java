package io.ringledger.api.calls;

import io.ringledger.api.rejections.RejectionCode;

/** Why something could not be done to a call. */
public enum CallRejection implements RejectionCode {
    /** There is no such call in this tenant. */
    CALL_NOT_FOUND,
    /** The intent was claimed by another attempt, or withdrawn. */
    DIAL_NOT_DUE,
    /** The report or the outcome names an attempt or a leg that this call does not have. */
    FOREIGN_ATTEMPT,
    /** The carrier's leg belongs to another call. */
    LEG_TAKEN,
    /** Another attempt is dialing the same two numbers. */
    LANE_TAKEN,
    /** No number of ours can be shown to the called party: name one, or give the account one. */
    NO_CALLER_ID,
    /** Nobody talks on the call: not yet, or no longer. */
    CALL_NOT_IN_PROGRESS,
    /** The call is being handed to a person already. */
    CALL_ESCALATED,
    /** An agent talks on the call, and no AI any more. */
    CALL_TAKEN_OVER,
    /** Something else was said meanwhile, or the AI is to say nothing. */
    TURN_TAKEN,
    /** No AI talks on calls here: conversations are switched off. */
    NO_CONVERSATIONS,
    /** Only a call that was talked on and is over is judged. */
    CALL_NOT_REVIEWABLE,
    /** The call does not wait: it is being dialled, was dialled, or is over. */
    CALL_NOT_WAITING,
    /** The carrier cannot be asked now. */
    CARRIER_UNAVAILABLE
}
