package io.ringledger.pacing;

/**
 * The agents of a campaign who are logged in and not on a break.
 *
 * @param waiting who could take a call now
 * @param talking since when the others talk
 * @param wrappingUp since when the rest finishes what a call left to do
 */
public record Team(int waiting, Since talking, Since wrappingUp) {
    public Team {
        if (waiting < 0) {
            throw new IllegalArgumentException("agents are not negative");
        }
    }

    public int size() {
        return waiting + talking.total() + wrappingUp.total();
    }
}
