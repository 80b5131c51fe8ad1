package io.ringledger.vocabulary;

/** State of a call leg in the carrier's words. Source: Twilio, {@code CallStatus}. */
public enum CarrierStatus {
    QUEUED,
    INITIATED,
    RINGING,
    IN_PROGRESS,
    COMPLETED,
    BUSY,
    NO_ANSWER,
    CANCELED,
    FAILED;

    /** Whether nothing follows it. */
    public boolean isFinal() {
        return compareTo(COMPLETED) >= 0;
    }
}
