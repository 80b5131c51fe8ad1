package io.ringledger.vocabulary;

/** How far a customer's way to an agent's telephone has come. */
public enum TransferStatus {
    /** The agent is being called. */
    CALLING_AGENT,
    /** The agent is there, the customer is on the way. */
    CONNECTING,
    /** They talk. */
    CONNECTED,
    /** They do not. */
    FAILED
}
