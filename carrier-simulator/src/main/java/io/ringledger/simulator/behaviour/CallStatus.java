package io.ringledger.simulator.behaviour;

import java.util.Arrays;
import java.util.Optional;

/**
 * Where a call stands, in the words of Twilio's status callbacks.
 *
 * <p>The REST API has no {@code initiated}: such a call is listed as {@code queued}.
 */
public enum CallStatus {
    QUEUED("queued"),
    INITIATED("initiated"),
    RINGING("ringing"),
    IN_PROGRESS("in-progress"),
    COMPLETED("completed"),
    BUSY("busy"),
    NO_ANSWER("no-answer"),
    FAILED("failed"),
    CANCELED("canceled");

    private final String word;

    CallStatus(String word) {
        this.word = word;
    }

    /** The word of status callbacks and TwiML requests. */
    public String word() {
        return word;
    }

    /** The word of the REST API, one of the description's {@code call_enum_status}. */
    public String listedAs() {
        return this == INITIATED ? QUEUED.word : word;
    }

    /** Whether nothing follows. */
    public boolean isFinal() {
        return switch (this) {
            case QUEUED, INITIATED, RINGING, IN_PROGRESS -> false;
            case COMPLETED, BUSY, NO_ANSWER, FAILED, CANCELED -> true;
        };
    }

    /** The status that the REST API lists under this word. */
    public static Optional<CallStatus> listed(String word) {
        return Arrays.stream(values())
                .filter(status -> status.listedAs().equals(word))
                .findFirst();
    }
}
