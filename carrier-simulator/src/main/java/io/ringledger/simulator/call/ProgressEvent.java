package io.ringledger.simulator.call;

import io.ringledger.simulator.behaviour.CallStatus;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a {@code StatusCallbackEvent} may ask for. */
public enum ProgressEvent {
    INITIATED,
    RINGING,
    ANSWERED,
    COMPLETED;

    /** The event of this word, lower case. */
    public static Optional<ProgressEvent> of(String word) {
        return Arrays.stream(values())
                .filter(event -> event.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    /** The event that reports this status; every end of a call is {@code completed}, a queued call is no event. */
    static Optional<ProgressEvent> reporting(CallStatus status) {
        return switch (status) {
            case QUEUED -> Optional.empty();
            case INITIATED -> Optional.of(INITIATED);
            case RINGING -> Optional.of(RINGING);
            case IN_PROGRESS -> Optional.of(ANSWERED);
            case COMPLETED, BUSY, NO_ANSWER, FAILED, CANCELED -> Optional.of(COMPLETED);
        };
    }
}
