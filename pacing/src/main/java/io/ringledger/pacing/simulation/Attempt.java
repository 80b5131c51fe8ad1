package io.ringledger.pacing.simulation;

import io.ringledger.vocabulary.AttemptOutcome;

/**
 * What comes of dialing one lead.
 *
 * @param outcome {@link AttemptOutcome#REACHED} and {@link AttemptOutcome#ABANDONED} both mean that a person picks up;
 *     which of the two it is shows the agents
 * @param ring milliseconds until somebody picks up or the dial ends otherwise, below 64 s
 * @param talk milliseconds of talk, if an agent takes the call
 * @param wrapUp milliseconds of wrap-up after it
 */
public record Attempt(AttemptOutcome outcome, int ring, int talk, int wrapUp) {
    public static final int LONGEST_RING = 63_000;

    public Attempt {
        if (ring < 0 || ring > LONGEST_RING || talk < 0 || wrapUp < 0) {
            throw new IllegalArgumentException("durations are not negative, and nothing rings longer than 63 s");
        }
    }

    public boolean answered() {
        return outcome == AttemptOutcome.REACHED || outcome == AttemptOutcome.ABANDONED;
    }
}
