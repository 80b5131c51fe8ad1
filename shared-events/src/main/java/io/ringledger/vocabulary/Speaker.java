package io.ringledger.vocabulary;

/** Who speaks on a call, in the manager document's words. */
public enum Speaker {
    /** Our side: whatever the platform plays to the customer. */
    AI,
    CUSTOMER
}
