package io.ringledger.api.control;

import io.ringledger.api.rejections.RejectionCode;

/** Refusals of the control of dialing. */
public enum ControlRejection implements RejectionCode {
    /** An emergency stop holds: nothing is dialled until somebody lifts it. */
    EMERGENCY_STOPPED,
    /** There is no such scheduled call in this tenant. */
    SCHEDULE_NOT_FOUND,
    /** The call was begun already: it is a call now. */
    SCHEDULE_BEGUN
}
