package io.ringledger.vocabulary;

/** How a call ended. */
public enum CallOutcome {
    /** it was answered and has ended */
    COMPLETED,
    /** the far end was busy */
    BUSY,
    /** nobody picked up in time */
    NO_ANSWER,
    /** it was ended before anybody picked up */
    CANCELED,
    /** the carrier could not connect it */
    FAILED,
    /** no numbering plan knows the number, it was not dialled */
    INVALID_NUMBER,
    /** the number is on the company's own do-not-call list, it was not dialled */
    SUPPRESSED,
    /** another calling rule forbids it, it was not dialled */
    FORBIDDEN_BY_RULE,
    /** the carrier did not take the request */
    REFUSED_BY_CARRIER,
    /** the carrier may have placed it and nothing was ever heard; corrected by any later report */
    OUTCOME_UNKNOWN
}
