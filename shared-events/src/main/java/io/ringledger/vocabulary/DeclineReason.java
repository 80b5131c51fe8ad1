package io.ringledger.vocabulary;

/** Why an agent does not take over a call after being assigned to it. */
public enum DeclineReason {
    /** The agent said no. */
    DECLINED,
    /** The agent said nothing in time. */
    NO_ANSWER
}
