package io.ringledger.vocabulary;

/** What came of dialing a lead once. */
public enum AttemptOutcome {
    /** a person answered, and somebody talked with them */
    REACHED,
    /** a person answered, and nobody was there in time to talk with them */
    ABANDONED,
    /** a machine answered */
    MACHINE,
    /** the far end was busy */
    BUSY,
    /** nobody picked up in time */
    NO_ANSWER,
    /** the carrier could not or would not connect it, or it was ended before anybody picked up */
    FAILED,
    /** no numbering plan knows the number */
    INVALID_NUMBER,
    /** the number is on the company's own do-not-call list, it was not dialled */
    SUPPRESSED,
    /** another calling rule forbade it at that moment, it was not dialled */
    FORBIDDEN_BY_RULE,
    /** taken back before the carrier was asked: everything was stopped, or the campaign was taken away */
    WITHDRAWN,
    /** the carrier may have placed it and nothing was ever heard; never dialled again by itself */
    UNKNOWN;

    /** Whether something may have rung: what a rule forbade and what was taken back is no attempt in anybody's count. */
    public boolean isCounted() {
        return this != FORBIDDEN_BY_RULE && this != WITHDRAWN;
    }
}
