package io.ringledger.vocabulary;

/** Who began a call. */
public enum Direction {
    /** somebody called a number of ours */
    INBOUND,
    /** we called */
    OUTBOUND
}
