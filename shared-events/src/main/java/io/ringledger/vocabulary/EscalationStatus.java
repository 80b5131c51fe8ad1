package io.ringledger.vocabulary;

/** State of an escalation in the manager document's words. */
public enum EscalationStatus {
    /** The customer waits: for an agent, or for the answer of one who is assigned. */
    PENDING,
    /** An agent has the call. */
    IN_PROGRESS,
    /** An agent had the call. */
    COMPLETED,
    /** No agent had the call, or it was taken back. */
    CANCELLED;

    /** Whether nothing more becomes of it. */
    public boolean isFinal() {
        return this == COMPLETED || this == CANCELLED;
    }
}
