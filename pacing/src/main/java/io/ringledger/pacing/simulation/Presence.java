package io.ringledger.pacing.simulation;

/**
 * An agent is there.
 *
 * @param agent number from 0
 * @param from second since the day opened
 * @param until second; a call that goes on is finished first
 */
public record Presence(int agent, int from, int until) {
    public Presence {
        if (agent < 0 || from < 0 || until <= from) {
            throw new IllegalArgumentException("somebody comes first and leaves later");
        }
    }
}
