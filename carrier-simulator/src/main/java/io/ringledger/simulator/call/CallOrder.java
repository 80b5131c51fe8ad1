package io.ringledger.simulator.call;

import io.ringledger.simulator.twiml.Instructions;
import io.ringledger.simulator.webhook.Webhook;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A call as it was asked for, valid in form.
 *
 * @param direction      who called whom
 * @param to             called number, SIP address or client
 * @param from           caller id
 * @param instructions   what to do once it is answered
 * @param fallback       asked where the instructions cannot be had
 * @param statusCallback told of the events
 * @param events         which events
 * @param timeout        longest ring time, simulated
 * @param timeLimit      longest talk time, simulated
 * @param detection      machine detection
 */
public record CallOrder(
        Direction direction,
        String to,
        String from,
        Instructions instructions,
        @Nullable Webhook fallback,
        @Nullable Webhook statusCallback,
        Set<ProgressEvent> events,
        Duration timeout,
        Duration timeLimit,
        MachineDetection detection) {

    /** Twilio's ring time where a request names none. */
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(60);
    /** Twilio's longest call where a request names none. */
    public static final Duration DEFAULT_TIME_LIMIT = Duration.ofHours(4);

    public CallOrder {
        events = Set.copyOf(events);
    }

    /** Who called whom. */
    public enum Direction {
        /** From outside to one of the account's numbers. */
        INBOUND("inbound"),
        /** By a request to the REST API. */
        OUTBOUND_API("outbound-api");

        private final String word;

        Direction(String word) {
            this.word = word;
        }

        /** Twilio's word. */
        public String word() {
            return word;
        }
    }

    /** A call from outside; the number's status callback hears of its end only. */
    static CallOrder inbound(String from, String to, Webhook voice, @Nullable Webhook statusCallback) {
        return new CallOrder(
                Direction.INBOUND,
                to,
                from,
                new Instructions.Fetched(voice),
                null,
                statusCallback,
                Set.of(ProgressEvent.COMPLETED),
                DEFAULT_TIMEOUT,
                DEFAULT_TIME_LIMIT,
                MachineDetection.NONE);
    }

    /** The same call told elsewhere; {@code null} leaves what was there. */
    CallOrder amended(@Nullable Webhook newFallback, @Nullable Webhook newStatusCallback) {
        return new CallOrder(
                direction,
                to,
                from,
                instructions,
                newFallback == null ? fallback : newFallback,
                newStatusCallback == null ? statusCallback : newStatusCallback,
                events,
                timeout,
                timeLimit,
                detection);
    }
}
