package io.ringledger.api.calls;

/** State of a call in the manager document's words. */
public enum CallStatus {
    INITIATED,
    RINGING,
    IN_PROGRESS,
    COMPLETED,
    FAILED,
    ESCALATED;

    /** Whether nothing more is expected of the carrier. */
    public boolean isFinal() {
        return this == COMPLETED || this == FAILED;
    }
}
