package io.ringledger.vocabulary;

/** Why an agent's seat is closed. */
public enum SeatClosing {
    /** somebody said that the agent leaves */
    LEFT,
    /** the agent's telephone was put down, or its line broke */
    HUNG_UP,
    /** the agent's telephone was busy, or nobody picked it up */
    NOT_REACHED,
    /** the carrier did not call the agent, or it was too late to ask for it */
    NOT_PLACED,
    /** the carrier may have called the agent, and nothing was ever heard of it */
    UNKNOWN,
    /** the campaign dials no more */
    CAMPAIGN_OVER
}
