package io.ringledger.vocabulary;

/** Why so many calls were begun and not one more. */
public enum PacingReason {
    /** agents begin their calls themselves */
    AGENTS_DIAL,
    /** every agent who waits has a call on its way */
    ONE_PER_WAITING_AGENT,
    /** the fixed ratio is reached */
    RATIO_REACHED,
    /** too little is known about answers and talk times yet: one call for each agent who waits */
    LEARNING,
    /** the abandoned calls that the limit allows are used up: one call for each agent who waits */
    BUDGET_SPENT,
    /** one more call would too probably be answered when nobody is free */
    RISK_REACHED,
    /** nobody who may be dialled is due */
    NO_LEADS,
    /** nobody is logged in */
    NO_AGENTS,
    /** the lines that the campaign may use at once are used */
    CONCURRENCY_REACHED,
    /** the account may begin no more calls at this moment */
    CALL_RATE_REACHED
}
