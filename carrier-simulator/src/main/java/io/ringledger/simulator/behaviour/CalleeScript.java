package io.ringledger.simulator.behaviour;

import java.time.Duration;

/**
 * What a callee does when its phone rings. All durations are simulated time.
 *
 * @param ring     time until the outcome; an outcome later than the request's {@code Timeout} becomes {@code no-answer}.
 *                 Zero for busy and failing callees means that it never rings
 * @param outcome  what happens then
 * @param talk     time from answer until the callee hangs up, where it does
 * @param hangsUp  who ends an answered call
 */
public record CalleeScript(Duration ring, Outcome outcome, Duration talk, HangsUp hangsUp) {

    /** What happens after the ring time. */
    public enum Outcome {
        /** A person picks up. */
        ANSWERS,
        /** An answering machine picks up. */
        MACHINE,
        BUSY,
        NO_ANSWER,
        /** The network cannot reach the number. */
        FAILS;

        /** Whether somebody or something picks up. */
        public boolean isAnswer() {
            return this == ANSWERS || this == MACHINE;
        }
    }

    /** Who ends an answered call. */
    public enum HangsUp {
        /** The callee, after the talk time, or earlier when the TwiML ends. */
        CALLEE,
        /** Nobody but the platform: the call lasts until its TwiML or its time limit ends or it is hung up by request. */
        PLATFORM
    }

    private static final Duration LONGEST_RING = Duration.ofMinutes(10);

    /** Picks up after {@code ring} and hangs up {@code talk} later. */
    public static CalleeScript answers(Duration ring, Duration talk) {
        return new CalleeScript(ring, Outcome.ANSWERS, talk, HangsUp.CALLEE);
    }

    /** Picks up after {@code ring} and stays on the line. */
    public static CalleeScript staysOnTheLine(Duration ring) {
        return new CalleeScript(ring, Outcome.ANSWERS, Duration.ZERO, HangsUp.PLATFORM);
    }

    /** An answering machine that picks up after {@code ring} and cuts off {@code talk} later. */
    public static CalleeScript machine(Duration ring, Duration talk) {
        return new CalleeScript(ring, Outcome.MACHINE, talk, HangsUp.CALLEE);
    }

    /** Is engaged. */
    public static CalleeScript busy() {
        return new CalleeScript(Duration.ZERO, Outcome.BUSY, Duration.ZERO, HangsUp.CALLEE);
    }

    /** Rings until the request's {@code Timeout}. */
    public static CalleeScript noAnswer() {
        return new CalleeScript(LONGEST_RING, Outcome.NO_ANSWER, Duration.ZERO, HangsUp.CALLEE);
    }

    /** Cannot be reached. */
    public static CalleeScript fails() {
        return new CalleeScript(Duration.ZERO, Outcome.FAILS, Duration.ZERO, HangsUp.CALLEE);
    }
}
