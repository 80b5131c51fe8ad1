package io.ringledger.vocabulary;

/** Why an agent does not take over a call after being assigned to it. */
public enum DeclineReason {
    /** The agent said no. */
    DECLINED,
    /** The agent said nothing in time. */
    NO_ANSWER,
    /** The agent said yes, and was then not reached by telephone. */
    NOT_REACHED,
    /** The agent said yes, and the carrier could not connect the customer. */
    NOT_CONNECTED
}
